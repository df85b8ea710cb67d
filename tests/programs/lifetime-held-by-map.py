# idea: an iterator that is waiting holds what it will still use
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('freed', self.n)


names = map(lambda thing: thing.n, [Thing(1), Thing(2)])
print(next(names))
del names
print('end')
