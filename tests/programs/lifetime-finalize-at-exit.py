# idea: a finalizer whose object is still alive calls its function at the end, one that is not to does not
# output: end
# output: closed second
# output: closed first
import weakref


class Shop:
    pass


def close(name):
    print('closed', name)


shop = Shop()
first, second, third = (weakref.finalize(shop, close, name) for name in ('first', 'second', 'third'))
third.atexit = False
print('end')
