# idea: sys.getrefcount counts no reference of the recorder's
import sys


class Thing:
    pass


thing = Thing()
print(sys.getrefcount(thing))
items = [thing]
print(sys.getrefcount(thing), sys.getrefcount(items), sys.getrefcount(Thing()))


def inside(thing):
    return sys.getrefcount(thing)


print(inside(thing), inside([]))
try:
    raise KeyError('k')
except KeyError as error:
    print(sys.getrefcount(error))
    same = error
    print(sys.getrefcount(error))
