# idea: an exception in a weak reference's callback is reported and stops nothing
import weakref


class Cheese:
    pass


def fail(ref):
    raise ValueError('callback failed')


brie = Cheese()
watch = weakref.ref(brie, fail)
del brie
print(watch())
