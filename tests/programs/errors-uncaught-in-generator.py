# idea: an uncaught exception passes through the frame of a generator
def numbers():
    yield 1
    raise LookupError('no more')


print(next(source := numbers()))
print(next(source))
