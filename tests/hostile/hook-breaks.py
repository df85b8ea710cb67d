# idea: the hook for exceptions of the program raises what can't be printed
# ends: exception ValueError: x
import sys
class E(BaseException):
    def __str__(self): raise E
def hook(kind, error, frames):
    raise E
sys.excepthook = hook
raise ValueError('x')
