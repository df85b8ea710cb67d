# idea: the reference count goes up and down with names, items and attributes
import sys


class Box:
    pass


thing = Box()
base = sys.getrefcount(thing)
items = [thing, thing]
box = Box()
box.content = thing
print(sys.getrefcount(thing) - base)
items.pop()
del box.content
print(sys.getrefcount(thing) - base)
