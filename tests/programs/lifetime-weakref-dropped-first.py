# idea: a weak reference that is dropped before its object never calls back
import weakref


class Cheese:
    pass


brie = Cheese()
watch = weakref.ref(brie, lambda ref: print('never'))
del watch  #: free ReferenceType
del brie  #: free Cheese; not clear
print('end')
