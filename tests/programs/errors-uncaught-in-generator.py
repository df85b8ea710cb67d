# idea: an uncaught exception passes through the frame of a generator
# steps: 3 8 4 9 5
def numbers():
    yield 1
    raise LookupError('no more')


print(next(source := numbers()))
print(next(source))
