# idea: an exception ends the generator and reaches whoever asked for the next value
def fragile():
    yield 1
    yield 1 / 0


g = fragile()
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error)
print(list(g))
