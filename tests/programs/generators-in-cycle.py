# idea: a suspended generator that refers to itself is unreachable until the collector runs
# steps: 3 6 11 12 7 13 8 14 15 16 17 18
import gc


def own():
    me = yield
    yield me


g = own()
next(g)
g.send(g)
gc.collect()
del g  #: unbind g; not free generator
print('still there')
gc.collect()  #: free generator
print('collected')
