# idea: a list without a name, which the compiler makes a tuple, lives while a loop walks through it
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


for thing in [Thing(1), Thing(2)]:  #: create tuple_iterator; create tuple; free tuple; free tuple_iterator
    print('body', thing.n)  #: not free tuple; not free Thing
print('loop over')
