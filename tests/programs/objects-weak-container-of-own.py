# idea: a subclass of a weak container keeps attributes of its own beside its weak entries
import weakref


class Registry(weakref.WeakValueDictionary):
    def __init__(self):
        super().__init__()
        self.misses = []


class Cheese:
    pass


brie, found = Cheese(), Registry()
found['b'] = brie  #: has found referent:'b' Cheese; has found attribute:misses list; not mutate attribute data; not has found attribute:data dict
del brie  #: free Cheese; clear Registry
