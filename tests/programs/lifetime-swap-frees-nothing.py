# idea: objects that change places are not freed on the way, and are still known to be where they are
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


a, b = Thing(1), Thing(2)
a, b = b, a  #: not free Thing; rebind a; rebind b
items = [a, b]
items[0], items[1] = items[1], items[0]  #: not free Thing; mutate item 0; mutate item 1
c = Thing(3)
a, b, c = c, c, None  #: not free Thing; same a b
del a  #: not free Thing; held b names
print(b.n)
