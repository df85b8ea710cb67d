# idea: one object is reached through a name, an item, a value and an attribute at once
# steps: 3 4 7 8 9 10 11 12 13
class Box:
    pass


thing = ['thing']
row = [thing, thing]
table = {'key': thing}
box = Box()
box.content = thing
thing.append(1)
print(row[1] is table['key'] is box.content, row)
