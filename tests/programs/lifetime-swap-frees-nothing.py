# idea: objects that change places are not freed on the way
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


a, b = Thing(1), Thing(2)
a, b = b, a  #: not free Thing
print(a.n, b.n)
items = [a, b]
items[0], items[1] = items[1], items[0]  #: not free Thing
print(items[0].n)
