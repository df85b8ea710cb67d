# idea: an object whose class was taken apart can still be looked at
class Thing:
    def method(self):
        return 1


thing = Thing()
thing.x = [1]
for name in ('method', '__weakref__'):
    delattr(Thing, name)
print(thing.x, hasattr(thing, 'method'))  #: has thing attribute:x list
