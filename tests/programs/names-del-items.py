# idea: del of an item, a slice, a key and an attribute takes out references, not names
# steps: 3 4 7 8 9 10 11 12 13 14 15 16
class Box:
    pass


items = [0, 1, 2, 3, 4, 5]
del items[0]  #: mutate item; has items item:0 int 1
del items[1:3]
del items[::2]
box = Box()
box.size = 1
del box.size  #: mutate attribute size
table = {'a': 1, 'b': 2}
del table['a']
print(items, table, vars(box))
