# idea: looking at a proxy does not look through it
import weakref


class Target:
    def __getattribute__(self, name):
        print('asked for', name)
        return object.__getattribute__(self, name)


target = Target()
proxy = weakref.proxy(target)  #: has proxy ProxyType; has proxy referent: Target
other = proxy
print('quiet')
del target
print('quiet with a dead proxy')
