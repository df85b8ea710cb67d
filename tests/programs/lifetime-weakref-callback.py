# idea: callbacks of weak references run in the step of the death, the last made first
import weakref


class Cheese:
    pass


brie = Cheese()
first = weakref.ref(brie, lambda ref: print('first', ref() is None))
second = weakref.ref(brie, lambda ref: print('second', ref is second))
print('before')
del brie  #: free Cheese; clear
print('after')
