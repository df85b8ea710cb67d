# idea: recursion that happens inside a built-in function ends in the same error
import sys


class Nest:
    def __init__(self, inner):
        self.inner = inner

    def __repr__(self):
        return f'<{self.inner!r}>'


nest = Nest(None)
nest.inner = nest
before = sys.getrecursionlimit()
sys.setrecursionlimit(60)
try:
    repr(nest)
except RecursionError as error:
    print(type(error).__name__)
sys.setrecursionlimit(before)
print('after')
