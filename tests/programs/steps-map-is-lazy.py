# idea: map calls its function when the next value is asked for, not when it is made
def noisy(n):
    print('asked for', n)
    return -n


lazy = map(noisy, [1, 2, 3])
print('made')
print(next(lazy))
print(list(lazy))
