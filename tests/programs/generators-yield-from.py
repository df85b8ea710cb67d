# idea: yield from hands values, sends and the result through
# steps: 3 9 15 16 10 4 5 6 11 12
def inner():
    got = yield 'a'
    print('inner got', got)
    return 'inner result'


def outer():
    result = yield from inner()
    yield result
    yield from [1, 2]


g = outer()
print(next(g), g.send('x'), list(g))
