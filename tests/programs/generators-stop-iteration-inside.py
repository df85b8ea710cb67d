# idea: a StopIteration that escapes inside a generator becomes a RuntimeError
# steps: 3 9 4 5 10 11
def broken():
    yield 1
    next(iter([]))


try:
    print(list(broken()))
except RuntimeError as error:
    print(error, type(error.__cause__).__name__)
