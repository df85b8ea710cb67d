# idea: the order of texts in a set is the same in every run
# output: ['dora', 'emil', 'cleo', 'bob', 'ann'] True
members = {'ann', 'bob', 'cleo', 'dora', 'emil'}
again = set(['emil', 'dora', 'cleo', 'bob', 'ann'])
print(list(members), members == again)
