# idea: an OrderedDict changes its order without changing its content
from collections import OrderedDict

table = OrderedDict(a=1, b=2, c=3)
table.move_to_end('a')
print(list(table))
table.move_to_end('c', last=False)
print(list(table), table == {'a': 1, 'b': 2, 'c': 3})
