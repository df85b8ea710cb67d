# idea: a partial holds a function, arguments and keyword arguments
from functools import partial


def show(*args, **options):
    print(args, options)


items = [1]
first = partial(show, items, sep='-')
second = partial(first, 'more', sep='+')
items.append(2)
second()
print(second.func is show, second.args[0] is items)
