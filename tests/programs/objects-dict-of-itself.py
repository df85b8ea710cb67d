# idea: a dict may hold itself as a value, and its own view
table = {}
table['me'] = table  #: mutate value 'me'; has table value:'me' value:'me' dict
table['keys'] = table.keys()
print(table['me'] is table, sorted(table['keys']))
