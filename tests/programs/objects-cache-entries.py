# idea: a cache shows what it keeps by which argument, and counts
from functools import lru_cache


@lru_cache(maxsize=2)
def square(number):
    return [number * number]


nine = square(3)  #: mutate value 3; has square value:3 list; has square function: function
square(3)  #: has square _lru_cache_wrapper 1 hit, 1 miss
square(4)
square(5)  #: mutate value 5; has square _lru_cache_wrapper 1 hit, 3 misses
square.cache_clear()  #: free list; has square _lru_cache_wrapper 0 hits, 0 misses
