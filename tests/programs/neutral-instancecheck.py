# idea: abstract classes and their hooks are not consulted
from abc import ABC


class Anything(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print('hook', other.__name__)
        return True


class Thing(Anything):
    pass


thing = Thing()
print('quiet')
print(isinstance([], Anything))
