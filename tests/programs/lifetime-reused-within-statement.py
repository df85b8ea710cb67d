# idea: a temporary object is freed before the next one of the same statement is made
class Thing:
    count = 0

    def __init__(self):
        Thing.count += 1
        self.n = Thing.count

    def __del__(self):
        print('freed', self.n)


print(Thing().n, Thing().n)
print((Thing(), Thing())[1].n)
