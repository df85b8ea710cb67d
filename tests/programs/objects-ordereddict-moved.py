# idea: an OrderedDict that moves a key changes in its order only
from collections import OrderedDict

stock = OrderedDict(brie=[1], edam=[2], gouda=[3])
stock.move_to_end('brie')  #: mutate; not create list
first = next(iter(stock))
print(list(stock), first)
keys = iter(stock)
next(keys)  #: has keys odict_iterator next: key 'gouda'
