# idea: of a long OrderedDict the first hundred pairs are told, in its order, and how many are left out
from collections import OrderedDict

stock = OrderedDict.fromkeys(range(120))  #: omitted stock 20; length stock 120
stock.move_to_end(119, last=False)  #: has stock key:119 int 119; not has stock key:99 int 99
stock.popitem()  #: omitted stock 19
