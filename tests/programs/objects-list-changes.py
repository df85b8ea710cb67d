# idea: append, extend, insert, pop, remove, clear change one list in place
items = []
same = items
items.append(1)  #: mutate item 0
items.extend([2, 3])  #: mutate item 1; mutate item 2
items.insert(1, 9)  #: mutate item 1
last = items.pop()  #: mutate item
items.remove(9)  #: mutate item
items *= 2
print(items, same is items)
items.clear()  #: mutate item; same items same
print(same)
