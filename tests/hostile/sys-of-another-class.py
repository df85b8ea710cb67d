# idea: sys is of a class of the program, which refuses every attribute
# ends: exception ValueError: end
import sys
import types
class Closed(types.ModuleType):
    def __getattribute__(self, name):
        raise AttributeError(name)
    def __setattr__(self, name, value):
        raise AttributeError(name)
sys.__class__ = Closed
raise ValueError('end')
