# idea: two functions that call each other stack their frames in turn
# steps: 3 7 11 4 8 4 8 4 8 4 8 4 8
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(4), odd(4))
