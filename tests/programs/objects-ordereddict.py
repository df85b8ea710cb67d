# idea: an OrderedDict changes its order without changing its content
from collections import OrderedDict

table = OrderedDict(a=1, b=2, c=3)
table.move_to_end('a')  #: mutate; has table value:'a' int 1; length table 3
print(list(table))
table.move_to_end('c', last=False)  #: mutate; length table 3
table['b'] = 9  #: mutate value 'b'; has table value:'b' int 9
print(list(table), table == {'a': 1, 'b': 9, 'c': 3})
