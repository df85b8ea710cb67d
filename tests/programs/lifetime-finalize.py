# idea: weakref.finalize calls back once and holds its arguments until then
import weakref


class Thing:
    pass


thing = Thing()
bag = []
finalizer = weakref.finalize(thing, bag.append, 'gone')  #: has finalizer function: bound: list; has finalizer other:argument_0 str 'gone'; has finalizer referent: Thing
print(finalizer.alive, bag)
del thing  #: free Thing; has finalizer finalize dead; references finalizer 0; length bag 1
print(finalizer.alive, bag, finalizer())
