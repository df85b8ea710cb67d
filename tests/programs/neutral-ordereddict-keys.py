# idea: keys that print when they are hashed or compared are not asked where an OrderedDict is looked at
from collections import OrderedDict


class Key:
    def __hash__(self):
        print('hashed')
        return 1

    def __eq__(self, other):
        print('compared')
        return self is other


first, second = Key(), Key()
stock = OrderedDict([(first, 1), (second, 2)])
stock.move_to_end(first)
each = iter(stock)
print(next(each) is second)
