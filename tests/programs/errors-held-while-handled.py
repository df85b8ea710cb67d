# idea: while an exception is handled it is held without a name of its own, and with it what it refers to
import weakref


class Failure(Exception):
    pass


def fail():
    global watch
    failure = Failure()
    watch = weakref.ref(failure)
    raise failure


try:
    fail()
except Failure:
    handled = True  #: held watch/referent: names
    failed = True
handled = False
