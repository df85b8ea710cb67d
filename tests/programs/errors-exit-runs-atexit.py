# idea: sys.exit is no exception for a hook, and functions registered with atexit run before its status is returned
# output: registered
import atexit
import sys
sys.excepthook = lambda *exception: print('never')
atexit.register(print, 'registered')
sys.exit(3)
