# idea: a bound method of a built-in type holds the object it was taken from
add = [1].append
add(2)
print(add.__self__)
table = {}
table.setdefault('add', add)
put = table.__setitem__
put('x', 1)
print(put.__self__ is table, len(table))
