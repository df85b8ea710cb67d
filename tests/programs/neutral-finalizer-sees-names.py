# idea: a finalizer that reads names of the module finds them bound
import sys


class Last:
    def __del__(self):
        print('last', items)


items = [1]
last = Last()
sys.stdout.flush()
del last
print('end')
