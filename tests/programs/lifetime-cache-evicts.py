# idea: a full cache lets go of what was not asked for the longest
from functools import lru_cache


class Cheese:
    def __init__(self, kind):
        self.kind = kind


@lru_cache(maxsize=1)
def bought(kind):
    return Cheese(kind)


bought('Brie')  #: create Cheese; not free Cheese
bought('Edam')  #: free Cheese; mutate value 'Edam'
bought.cache_clear()  #: free Cheese
