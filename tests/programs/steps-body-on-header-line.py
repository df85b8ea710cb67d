# idea: the body of a compound statement on the line of its header is a step of its own
# steps: 3 4 4 4 5
n = 1
if n: a = 1; b = 2
print(a, b)
