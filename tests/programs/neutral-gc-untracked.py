# idea: a collection may cease to track a tuple of atoms, which stays what it is
import gc

pair = (1,) + tuple('a')
nested = (pair, [])
before = gc.is_tracked(pair)
gc.collect()  #: not free tuple; not lost tuple; same nested/item:0 pair
print(before, gc.is_tracked(pair), gc.is_tracked(nested), gc.is_tracked(5))
del nested  #: free tuple; free list; refcount pair 1
print(pair)
