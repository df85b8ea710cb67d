# idea: a chained assignment binds all its names to one object, from left to right
# steps: 3 9 4 5 6 10 11 12 13
def chain():
    a = b = []  #: bind a; bind b; same a b
    a.append(1)
    return b


print(chain())
i = 0
items = [0, 0]
i = items[i] = 1  #: rebind i; has items item:1 int 1
print(i, items)
