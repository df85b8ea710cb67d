# idea: statements that share a line are steps of their own
# steps: 3 3 3 4
a = [1]; b = a; a = [2]
print(a, b)
