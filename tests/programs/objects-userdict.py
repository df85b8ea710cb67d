# idea: UserDict and UserList keep what they hold in an attribute called data
from collections import UserDict, UserList

table = UserDict(a=1)
items = UserList([1, 2])
table['b'] = items  #: same table/attribute:data/value:'b' items; not has table attribute:_MutableMapping__marker object
items.append(3)  #: has items attribute:data item:2 int 3; mutate item 2
print(table.data['b'] is items, items.data)
