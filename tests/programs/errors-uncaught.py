# idea: an exception that nobody catches ends the program with all its frames
def outer(items):
    return inner(items)


def inner(items):
    return items[3]


print('before')
outer([1, 2])
