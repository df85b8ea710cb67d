# idea: the variable of a for loop stays bound after it, and unbinding it in the body is allowed
# steps: 3 4 3 4 3 5 6 7 6 7 6 8
for n in [[1], [2]]:
    pass
print(n)
for n in [3, 4]:
    del n
print('n' in globals())
