# idea: a plain weak reference to an object is made once and given again
import weakref


class Cheese:
    pass


brie = Cheese()
a = weakref.ref(brie)
b = weakref.ref(brie)  #: same a b
c = weakref.ref(brie, id)  #: differ a c; references a 1; references c 2; same a/referent: c/referent:
print(a is b, a is c, a == c, weakref.getweakrefcount(brie))
