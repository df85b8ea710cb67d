# idea: what a suspended generator's names are on is held by names as long as a loop goes through it
import weakref


class Thing:
    pass


def things():
    global watch
    thing = Thing()
    watch = weakref.ref(thing)
    yield 1
    yield 2


for number in things():
    held = 'names'  #: held watch/referent: names
