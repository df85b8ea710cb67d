# idea: a cache keeps arguments and results alive until it is cleared
from functools import cache


class Thing:
    def __del__(self):
        print('freed')


@cache
def wrap(thing):
    return [thing]


wrap(Thing())  #: held wrap/value:(Thing,)/item:0 names; same wrap/key:(Thing,)/item:0 wrap/value:(Thing,)/item:0
print('held by the cache')
wrap.cache_clear()  #: free Thing; free list
print('end')
