# idea: a cache of weak references lets go of what nobody else uses
import weakref


class Image:
    def __init__(self, name):
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        print('loading', name)
        image = cache[name] = Image(name)
    return image


a = load('a')
b = load('a')  #: same a b
del a, b  #: free Image
load('a')
print(len(cache))
