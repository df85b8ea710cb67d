# idea: a for loop may bind an item, an attribute or several names at each round
# steps: 3 4 7 8 9 8 9 8 10 11 10 11 10 12 13 12
class Box:
    pass


table = {}
for table['now'] in 'ab':
    print(table)
for Box.content in [[1], [2]]:
    pass
for (a, *b), c in [((1, 2, 3), 4)]:
    print(Box.content, a, b, c)
