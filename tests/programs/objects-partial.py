# idea: a partial holds a function, arguments and keyword arguments
from functools import partial


def show(*args, **options):
    print(args, options)


items = [1]
first = partial(show, items, sep='-')  #: same first/attribute:func show; same first/attribute:args/item:0 items; has first attribute:keywords value:'sep' str '-'
second = partial(first, 'more', sep='+')  #: same second/attribute:func show; has second attribute:args item:1 str 'more'; has second attribute:keywords value:'sep' str '+'
items.append(2)  #: has second attribute:args item:0 item:1 int 2
second()
print(second.func is show, second.args[0] is items)
