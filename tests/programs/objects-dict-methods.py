# idea: setdefault, pop, popitem, update and | change a dict or make a new one
table = {'a': 1}
inner = table.setdefault('b', [])  #: mutate key 'b'; mutate value 'b'
same = table.setdefault('b', ['other'])  #: same inner same
union = table | {'c': 3}  #: differ union table
table |= {'d': 4}
print(table.popitem(), table.pop('a'), table, union)
