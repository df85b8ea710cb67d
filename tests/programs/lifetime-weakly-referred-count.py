# idea: a weak reference does not count, and does not hold what it refers to
import weakref


class Thing:
    pass


thing = Thing()
weak = weakref.ref(thing)  #: refcount thing 1; held thing names; has weak referent: Thing
kept = [thing]  #: refcount thing 2
del thing  #: refcount kept/item:0 1
kept.clear()  #: free Thing; not has weak referent: Thing
