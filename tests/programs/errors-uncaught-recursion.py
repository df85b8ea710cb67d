# idea: an endless recursion ends in a RecursionError
def down(n):
    return down(n + 1)


down(0)
