# idea: a list may contain itself, directly and through a tuple
items = [1]
items.append(items)  #: mutate item 1
pair = (items,)
items.append(pair)  #: mutate item 2; has items item:2 item:0 item:2 tuple
print(items[1] is items, items[2][0] is items)
