# idea: a chained assignment binds all its names to one object, from left to right
# steps: 3 4 5 6 7 8 9
a = b = c = []  #: bind a; bind b; bind c; same a b; same b c
a.append(1)
print(b, c)
i = 0
items = [0, 0]
i = items[i] = 1
print(i, items)
