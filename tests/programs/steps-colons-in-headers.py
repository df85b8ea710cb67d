# idea: a header ends at its own colon, not at one of a slice, a lambda or a dict in it
from contextlib import nullcontext

items, errors = [3, 4, 5], (KeyError, ValueError)
if items[1:]:  #: spans 0 5 12
    while items[2:]:  #: spans 4 6 19
        items.pop()
for each in items[1:]:  #: spans 0 8 21
    print(each)
with nullcontext(), nullcontext((6, 7)) as items[1:]:  #: spans 0 10 52
    print(items)


class Own(*errors[1:], metaclass=(lambda: type)()):  #: spans 0 14 50
    pass


try:
    raise Own
except errors[1:]:  #: spans 0 20 17
    print('caught')
match {1: 2}:  #: spans 0 22 12
    case {1: two} if items[two:]:  #: spans 4 23 32
        print(two)
