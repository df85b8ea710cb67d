# idea: a dict refers to its keys and values, in order of insertion
table = {'a': [1], 2: 'two', (3, 4): None}
print(table)  #: has table value:'a' list; has table key:2 int 2; has table value:2 str 'two'
table['a'] = [5]  #: mutate value 'a'
del table[2]
table[2] = 'again'
print(list(table))
