# idea: what a name led to and a list on the value stack leads to is held by something unseen once the name is gone
import weakref


class Thing:
    pass


def drop(weak):
    global things
    things = None  #: held weak/referent: unseen; not free Thing
    return weak


things = [Thing()]
print([[things[0]], drop(weakref.ref(things[0]))])
