# idea: memory that is none is written while an exception is handled
# ends: crashed
# output: a
# output: b
import ctypes
try:
    print('a')
    1 / 0
except ZeroDivisionError:
    print('b')
    ctypes.memset(0xffffff00, 0, 100)
