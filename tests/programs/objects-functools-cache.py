# idea: a cached function keeps arguments and results of its calls alive
from functools import lru_cache


@lru_cache(maxsize=2)
def load(name):
    print('loading', name)
    return [name]


first = load('a')
second = load('a')  #: same first second
load('b'), load('c')
print(load('a') is first, load.cache_info().hits)
