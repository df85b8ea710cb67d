# idea: loop variables of a class body become attributes of the class
class Table:
    for row in range(2):
        print('row', row)
    if row:
        del row
    kept = True


print(hasattr(Table, 'row'), Table.kept)
