# idea: the process is ended at once: no finally, no atexit
# ends: exited 3
# output: a
import atexit, os
atexit.register(print, 'never')
try:
    print('a')
    os._exit(3)
finally:
    print('never')
