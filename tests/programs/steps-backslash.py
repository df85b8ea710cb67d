# idea: a statement continued with backslashes is one step
# steps: 3 4 7
a = [1]
b = a + \
    a + \
    a
print(b)
