# idea: no object is put into a set or dict by looking at it
class Loud:
    def __hash__(self):
        print('hashed')
        return 1

    def __eq__(self, other):
        print('compared')
        return self is other


a, b = Loud(), Loud()
items = [a, b, a]
print('quiet')
print(len({a, b}))
