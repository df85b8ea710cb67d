# idea: the reference count goes up and down with names, items and attributes
import sys


class Box:
    pass


thing = Box()  #: refcount thing 1; found thing false
base = sys.getrefcount(thing)
items = [thing, thing]  #: refcount thing 3
box = Box()
box.content = thing  #: refcount thing 4
print(sys.getrefcount(thing) - base)
items.pop()  #: refcount thing 3
del box.content  #: refcount thing 2
print(sys.getrefcount(thing) - base)
