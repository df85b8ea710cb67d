# idea: a dict may hold itself as a value, and its own view
table = {}
table['me'] = table  #: mutate value 'me'; has table value:'me' value:'me' dict
table['keys'] = table.keys()  #: same table table/value:'keys'/attribute:mapping; length table/value:'keys' 2
print(table['me'] is table, sorted(table['keys']))
