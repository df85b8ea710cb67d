# idea: two instances may share one __dict__ and then all attributes
class Shared:
    space = {}

    def __init__(self):
        self.__dict__ = self.space


a, b = Shared(), Shared()
a.n = [1]
print(b.n is a.n, a is b, Shared.space)
