# idea: weakref.finalize calls back once and holds its arguments until then
import weakref


class Thing:
    pass


thing = Thing()
bag = []
finalizer = weakref.finalize(thing, bag.append, 'gone')
print(finalizer.alive, bag)
del thing  #: free Thing
print(finalizer.alive, bag, finalizer())
