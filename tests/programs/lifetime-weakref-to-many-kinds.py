# idea: sets, functions, classes, generators and modules can be referred to weakly, lists cannot
import weakref


def function():
    yield


things = [{1}, function, function(), frozenset([2]), weakref, type('T', (), {})]
watches = [weakref.ref(thing) for thing in things]
for thing in ([], (), {}, 5, 'text', None):
    try:
        weakref.ref(thing)
    except TypeError as error:
        print(error)
del thing
things.clear()  #: free set; free generator; clear
print([watch() is None for watch in watches])
