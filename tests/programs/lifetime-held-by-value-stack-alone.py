# idea: an object that lies on a value stack alone is held by something unseen, and freed when it is taken off
import weakref


class Thing:
    pass


def remember(thing):
    global weak
    weak = weakref.ref(thing)
    return thing


def look(weak):
    seen = weak() is not None  #: held weak/referent: unseen; held weak/referent:/attribute:part unseen
    return seen


def with_part():
    thing = Thing()
    thing.part = Thing()
    return thing


print([remember(with_part()), look(weak)][1])  #: free Thing
print(weak())
