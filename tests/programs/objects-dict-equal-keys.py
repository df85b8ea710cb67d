# idea: 1, 1.0 and True are one key, and the first one stays
table = {1: 'int'}
table[1.0] = 'float'  #: mutate value 1
table[True] = 'bool'
print(table, type(next(iter(table))).__name__)
