# idea: a hook for exceptions that fails itself is told with both exceptions, and what is registered runs all the same
# output: bye
import atexit
import sys


def hook(kind, value, traceback):
    raise TypeError('hook')


atexit.register(print, 'bye')
sys.excepthook = hook
raise ValueError('no')
