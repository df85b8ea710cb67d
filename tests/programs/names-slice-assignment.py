# idea: assigning to a slice changes the list in place, with more or fewer items than before
# steps: 3 4 5 6 7 8 9
items = [1, 2, 3, 4]
same = items
items[1:3] = ['a', 'b', 'c']  #: mutate item 1; same items same
print(items)
items[:] = []  #: mutate item
items[0:0] = [items]
print(len(same), same[0] is same)
