# idea: a generator that yields while it is closed is an error
# steps: 3 10 11 5 13 6 7 14 15
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
