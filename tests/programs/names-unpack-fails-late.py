# idea: unpacking into items binds those on the left before the one that fails
# steps: 3 5 6 7 8
space = {}
try:
    space['a'], [][0], space['b'] = 1, 2, 3
except IndexError as error:
    print(error)
print(space)
