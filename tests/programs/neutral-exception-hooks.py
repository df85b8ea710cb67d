# idea: an unraisablehook of the program's own is called for errors in finalizers
import sys


class Rude:
    def __del__(self):
        raise ValueError('in finalizer')


caught = []
before = sys.unraisablehook
sys.unraisablehook = lambda info: caught.append((info.exc_type.__name__, str(info.exc_value)))
Rude()
sys.unraisablehook = before
print(caught)
