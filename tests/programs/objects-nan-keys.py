# idea: two not-a-number keys are two entries of a dict, and the text of a key need not be unique
a, b = float('nan'), float('nan')
table = {a: 'first', b: 'second'}  #: has table key:nan float nan; length table 2; differ a b
print(len(table), table[a], table[b])
