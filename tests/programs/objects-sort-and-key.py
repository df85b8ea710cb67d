# idea: sort reorders one list, sorted makes another, and both are stable
rows = [('b', 1), ('a', 1), ('c', 0)]
same = rows
ordered = sorted(rows, key=lambda row: row[1])
print(ordered, ordered[0] is rows[2])
rows.sort()  #: mutate item 0; same rows same
print(same)
