# idea: a suspended generator keeps its arguments alive until it ends
class Thing:
    def __del__(self):
        print('freed')


def walk(thing):
    yield 1
    del thing
    yield 2


steps = walk(Thing())
print(next(steps))  #: not free Thing
print(next(steps))  #: free Thing
