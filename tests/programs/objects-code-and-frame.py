# idea: a code object and a frame are objects that a program may hold
import sys


def here(value):
    return sys._getframe()


frame = here([1])  #: has frame frame frame of here; has frame frame:value item:0 int 1; not lost frame
code = here.__code__  #: has code code code here
print(code.co_varnames, frame.f_locals, frame.f_code is code)
