# idea: a list may contain itself, directly and through a tuple
items = [1]
items.append(items)  #: mutate item 1
pair = (items,)
items.append(pair)  #: mutate item 2; same items items/item:2/item:0; refcount items 3
print(items[1] is items, items[2][0] is items)
