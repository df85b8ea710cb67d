# idea: a long list that grows by one item does not change as a whole
items = [[n] for n in range(300)]
first = items[0]
items.append('new')  #: mutate
items[0] = 'other'
items.pop(150)
print(len(items), first)
