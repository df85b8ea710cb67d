# idea: two instances may share one __dict__ and then all attributes
class Shared:
    space = {}

    def __init__(self):
        self.__dict__ = self.space


a, b = Shared(), Shared()  #: differ a b
a.n = [1]  #: mutate attribute n; same a/attribute:n b/attribute:n; same Shared/attribute:space/value:'n' a/attribute:n
print(b.n is a.n, a is b, Shared.space)
