# idea: the names of a function let go when it returns, in order of their slots
class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)


def work(parameter):
    a = Thing('a')
    b = Thing('b')
    return a


kept = work(Thing('parameter'))
print(kept.name)
