# idea: a tuple of numbers that a collection ceases to track lives on as the same object
import gc

pair = divmod(7, 2)
kept = [pair]
gc.collect()  #: not free tuple
also = pair  #: not free tuple; same also kept/item:0; found also false
kept.clear()  #: refcount pair 2; not free tuple
del pair, also  #: free tuple
