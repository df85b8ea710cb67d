# idea: two instances may share one __dict__ and then all attributes
class Shared:
    space = {}

    def __init__(self):
        self.__dict__ = self.space


a, b = Shared(), Shared()  #: differ a b
a.n = [1]  #: mutate value 'n'; same a/attribute:__dict__ b/attribute:__dict__; same Shared/attribute:space a/attribute:__dict__
print(b.n is a.n, a is b, Shared.space)
