# idea: an object that holds itself is not freed with its name
import gc

items = []
items.append(items)
del items  #: unreach list; not free list
print('still there')
gc.collect()  #: free list
print('collected')
