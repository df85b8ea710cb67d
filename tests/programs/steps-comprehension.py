# idea: a comprehension is part of its statement: one step, no frame, no name left behind
# steps: 3 4 5
squares = [n * n for n in range(4)]
print(squares)
print('n' in globals())
