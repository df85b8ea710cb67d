# idea: a generic function keeps a registry of functions by type
from functools import singledispatch


@singledispatch  #: has size function function size
def size(value):
    return 'unknown'


@size.register  #: has _ function _; bind _
def _(value: list):
    return len(value)


@size.register(int)  #: bind number; differ _ number
def number(value):
    return value


print(size([1, 2]), size(5), size('x'), size.dispatch(bool) is number)
