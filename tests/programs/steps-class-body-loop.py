# idea: loop variables of a class body become attributes of the class
# steps: 3 4 5 4 5 4 6 7 8 11
class Table:
    for row in range(2):
        print('row', row)
    if row:
        del row
    kept = True


print(hasattr(Table, 'row'), Table.kept)
