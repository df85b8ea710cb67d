# idea: a generic function keeps a registry of functions by type
from functools import singledispatch


@singledispatch
def size(value):
    return 'unknown'


@size.register
def _(value: list):
    return len(value)


@size.register(int)
def number(value):
    return value


print(size([1, 2]), size(5), size('x'), size.dispatch(bool) is number)
