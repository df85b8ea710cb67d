# idea: a list without a name lives while a loop walks through it
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


for thing in [Thing(1), Thing(2)]:
    print('body', thing.n)
print('loop over')
