# idea: a ChainMap looks through its maps and writes into the first
from collections import ChainMap

base = {'colour': 'red', 'size': 1}
mine = {}
both = ChainMap(mine, base)  #: has both attribute:maps item:1 value:'size' int 1
both['size'] = 2  #: mutate value 'size'; has mine value:'size' int 2; has both attribute:maps item:0 value:'size' int 2
print(both['colour'], mine, base)
child = both.new_child({'size': 3})  #: same child/attribute:maps/item:1 mine; has child attribute:maps item:2 value:'colour' str 'red'
print(child['size'], child.parents['size'])
