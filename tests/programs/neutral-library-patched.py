# idea: the recorder uses none of the library functions that the program replaces
import collections
import gc
import sys
import weakref
from collections import deque
from weakref import WeakValueDictionary

watched = WeakValueDictionary()
saved = sys._getframe, gc.get_objects, gc.get_referents, gc.is_tracked, weakref.ref


def refuse(*args):
    raise RuntimeError('called a patched function')


watched['a'] = watched['b'] = refuse
sys._getframe = gc.get_objects = gc.get_referents = gc.is_tracked = weakref.ref = collections.deque = refuse
try:
    items = [1]
    items.append([items])
    items = None  #: unreach list
    line = deque([[2]], maxlen=3)  #: has line item:0 list
    del watched['b']  #: has watched referent:'a' function refuse
finally:
    sys._getframe, gc.get_objects, gc.get_referents, gc.is_tracked, weakref.ref = saved
    collections.deque = deque
print(gc.collect())
