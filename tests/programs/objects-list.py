# idea: a list refers to its items by index, in order
items = ['a', [1], None]  #: has items item:0 str 'a'; has items item:1 item:0 int 1; has items item:2 NoneType None
items.insert(0, 'new')  #: length items 4; mutate item 0; has items item:2 item:0 int 1
items.reverse()  #: has items item:0 NoneType; has items item:1 item:0 int 1; has items item:3 str 'new'; references items 4
items.sort(key=str)
print(items)
