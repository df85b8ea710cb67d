# idea: walking through a dict view or set across many steps is not disturbed
table = {'a': 1, 'b': 2}
walk = iter(table.items())
first = next(walk)
middle = ['between']
second = next(walk)
members = iter({7})
middle.append('more')
print(first, second, next(members), middle)
