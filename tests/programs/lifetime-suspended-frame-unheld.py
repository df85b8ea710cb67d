# idea: the names of a suspended generator count as names of the program only while it runs
import weakref


class Thing:
    pass


def keep():
    thing = Thing()
    yield weakref.ref(thing)
    yield 'more'


generator = keep()
weak = next(generator)  #: held weak/referent: names
holder = [generator]
del generator  #: held weak/referent: names
import builtins
builtins.kept_for_a_while = holder.pop()  #: held weak/referent: unseen
next(builtins.kept_for_a_while)  #: held weak/referent: unseen; not free Thing
del builtins.kept_for_a_while  #: free Thing
