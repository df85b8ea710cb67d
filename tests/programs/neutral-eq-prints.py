# idea: telling what changed compares no objects with ==
class Loud:
    def __eq__(self, other):
        print('compared')
        return True

    __hash__ = None


a, b = Loud(), Loud()
items = [a, b]
items[0] = b
a = b
print('quiet')
print(a == items)
