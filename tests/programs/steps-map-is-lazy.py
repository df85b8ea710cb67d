# idea: map calls its function when the next value is asked for, not when it is made
# steps: 3 8 9 10 4 5 11 4 5 4 5
def noisy(n):
    print('asked for', n)
    return -n


lazy = map(noisy, [1, 2, 3])
print('made')
print(next(lazy))
print(list(lazy))
