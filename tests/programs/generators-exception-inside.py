# idea: an exception ends the generator and reaches whoever asked for the next value
# steps: 3 8 9 4 11 5 12 13 14
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
