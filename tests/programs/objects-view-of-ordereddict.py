# idea: the views of an OrderedDict are of types of their own, and show it as those of a dict do
from collections import OrderedDict

stock = OrderedDict(Brie=1)
names, pairs = stock.keys(), stock.items()  #: has names odict_keys; same names/attribute:mapping stock; length pairs 1
stock['Edam'] = [2]  #: length names 2; length pairs 2; same pairs/attribute:mapping stock
