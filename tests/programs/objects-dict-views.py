# idea: views of a dict see its later changes
table = {'a': 1}
keys, values, items = table.keys(), table.values(), table.items()
table['b'] = 2
print(list(keys), list(values), list(items))
print(keys & {'b'}, keys.mapping['a'])
