# idea: a proxy is no note for its object: it refers weakly, and is never asked
import weakref


class Cheese:
    def __getattr__(self, name):
        print('asked for', name)
        raise AttributeError(name)

    def __call__(self):
        return 1


brie = Cheese()
stand_in = weakref.proxy(brie)  #: has stand_in referent: Cheese; has stand_in CallableProxyType
same = stand_in  #: same same stand_in; differ stand_in brie
del brie  #: free Cheese; clear CallableProxyType
