# idea: views of a dict see its later changes
table = {'a': 1}
keys, values, items = table.keys(), table.values(), table.items()  #: length keys 1; same keys/attribute:mapping table
table['b'] = 2  #: length keys 2; length items 2; same values/attribute:mapping table; has keys attribute:mapping value:'b' int 2
print(list(keys), list(values), list(items))
print(keys & {'b'}, keys.mapping['a'])
