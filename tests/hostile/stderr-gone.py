# idea: standard error is an object that refuses to be written to
# ends: exception ValueError: x
import sys
class Closed:
    def __getattribute__(self, name): raise OSError(name)
sys.stderr = sys.__stderr__ = Closed()
raise ValueError('x')
