# idea: UserDict and UserList keep what they hold in an attribute called data
from collections import UserDict, UserList

table = UserDict(a=1)
items = UserList([1, 2])
table['b'] = items
items.append(3)
print(table.data['b'] is items, items.data)
