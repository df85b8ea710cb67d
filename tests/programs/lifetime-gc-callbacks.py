# idea: callbacks of the collector are called before and after it runs, and it does not run for the recorder
import gc
from functools import partial

# Its callback is no function of the program: the first step after a collection comes when that is over.
tell = partial(print, 'collector:')
gc.callbacks.append(tell)
gc.collect()
items = [1]
gc.callbacks.remove(tell)
print('end', items)
