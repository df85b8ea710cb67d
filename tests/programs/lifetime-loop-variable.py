# idea: a loop lets go of each item when the next one is bound
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


for thing in map(Thing, range(3)):  #: create Thing; rebind thing; free Thing
    print('body', thing.n)  #: found thing false
print('after the loop')
