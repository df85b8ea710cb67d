# idea: a statement continued with backslashes is one step
# steps: 3 6
a = 1 + \
    2 + \
    3
print(a)
