# idea: entries of weak containers vanish with what they refer to
import weakref


class Thing:
    pass


a, b = Thing(), Thing()
values = weakref.WeakValueDictionary(first=a, second=b)
keys = weakref.WeakKeyDictionary({a: 'one', b: 'two'})
members = weakref.WeakSet([a, b])
del a  #: free Thing
print(list(values), list(keys.values()), len(members))
