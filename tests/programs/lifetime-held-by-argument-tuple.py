# idea: a partial keeps its arguments alive
from functools import partial


class Thing:
    def __del__(self):
        print('freed')


call = partial(print, Thing)
held = partial(id, Thing())
print('held')
del held  #: free Thing
print('end')
