# idea: an exception that nobody catches ends the program with all its frames
# steps: 3 7 11 12 4 8
def outer(items):
    return inner(items)


def inner(items):
    return items[3]


print('before')
outer([1, 2])
