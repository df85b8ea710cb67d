# idea: the variable of a comprehension does not move the note of the same name outside
# steps: 3 4 5
n = 'outside'
squares = [n * n for n in range(3)]  #: not rebind n; not unbind n; has n str 'outside'
print(n, squares)
