# idea: a ChainMap looks through its maps and writes into the first
from collections import ChainMap

base = {'colour': 'red', 'size': 1}
mine = {}
both = ChainMap(mine, base)
both['size'] = 2
print(both['colour'], mine, base)
child = both.new_child({'size': 3})
print(child['size'], child.parents['size'])
