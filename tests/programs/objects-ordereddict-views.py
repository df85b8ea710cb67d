# idea: views of an OrderedDict lead to it and have its length
from collections import OrderedDict

table = OrderedDict(a=1)
keys, values, items = table.keys(), table.values(), table.items()  #: length keys 1; same items/attribute:mapping table
table['b'] = 2  #: length values 2; same values/attribute:mapping table
print(list(keys), list(reversed(items)))
