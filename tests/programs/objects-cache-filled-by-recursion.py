# idea: a result comes into a cache without limit when the call ends, long after it counted as a miss
from functools import cache


@cache
def countdown(number):
    if number == 0:
        return []
    below = countdown(number - 1)  #: mutate value 0
    return [*below, number]


two = countdown(2)  #: mutate value 2; has countdown value:2 item:0 int 1; has countdown _lru_cache_wrapper 0 hits, 3 misses; not has countdown attribute:__wrapped__ function
print(two)
