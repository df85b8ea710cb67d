# idea: a tuple that a collection ceases to track lives on, and is freed when its name goes
import gc

pair = divmod(10 ** 20, 7 * len('abc'))
tracked = gc.is_tracked(pair)
gc.collect()  #: not free tuple; not rebind pair; length pair 2
print(tracked, gc.is_tracked(pair))
del pair  #: free tuple
