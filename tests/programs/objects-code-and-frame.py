# idea: a code object and a frame are objects that a program may hold
import sys


def here(value):
    return sys._getframe()


frame = here([1])
code = here.__code__
print(code.co_varnames, frame.f_locals, frame.f_code is code)
