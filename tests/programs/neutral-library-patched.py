# idea: the recorder uses none of the library functions that the program replaces
import gc
import sys
import weakref

saved = sys._getframe, gc.get_objects, gc.get_referents, weakref.ref


def refuse(*args):
    raise RuntimeError('called a patched function')


sys._getframe = gc.get_objects = gc.get_referents = weakref.ref = refuse
try:
    items = [1]
    items.append([items])
finally:
    sys._getframe, gc.get_objects, gc.get_referents, weakref.ref = saved
print(len(items))
