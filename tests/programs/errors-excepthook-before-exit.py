# idea: what is registered for the end runs after the hook for the exception that ended the program
import atexit
import sys

sys.excepthook = lambda kind, error, frames: print('hook', error)
atexit.register(print, 'exit')
raise ValueError('the end')
