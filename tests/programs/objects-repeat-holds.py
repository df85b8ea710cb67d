# idea: an object may be held by nothing but an iterator of itertools
import itertools


class Thing:
    def __del__(self):
        print('freed')


source = itertools.repeat(Thing(), 2)  #: not free Thing
next(source)
print('still held')
source = None  #: free Thing
print('end')
