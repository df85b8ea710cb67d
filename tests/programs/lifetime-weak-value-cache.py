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


a = load('a')  #: references cache 2; same cache/referent:'a' a
b = load('a')  #: same a b
del a, b  #: free Image; references cache 0
load('a')  #: return Image; free Image; length cache 0
print(len(cache))
