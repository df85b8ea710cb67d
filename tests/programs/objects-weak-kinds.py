# idea: a dead proxy, method reference and callback each behave in their own way
import weakref


class Thing:
    def act(self):
        return 'acted'


thing = Thing()
proxy = weakref.proxy(thing)
method = weakref.WeakMethod(thing.act)
print(proxy.act(), method()())
del thing  #: free Thing; clear
print(method())
try:
    proxy.act()
except ReferenceError as error:
    print(error)
