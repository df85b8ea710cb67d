# idea: no weak reference is made to an object by looking at it
import weakref


class Thing:
    pass


thing = Thing()
print(weakref.getweakrefcount(thing))
watch = weakref.ref(thing)
print(weakref.getweakrefcount(thing), weakref.getweakrefs(thing) == [watch])
