# idea: a mappingproxy is a window on a dict that can only be looked through
from types import MappingProxyType

table = {'a': [1]}
window = MappingProxyType(table)  #: same window/attribute:mapping table
table['b'] = 2  #: has window attribute:mapping value:'b' int 2
print(window['b'], window['a'] is table['a'])
try:
    window['c'] = 3  #: raise TypeError
except TypeError as error:
    print(error)
