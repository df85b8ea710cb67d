# idea: a metaclass may answer nonsense to every question about its classes
class Meta(type):
    def __getattribute__(cls, name):
        if name not in ('__new__', '__init__'):
            print('class asked for', name)
        return type.__getattribute__(cls, name)

    def __instancecheck__(cls, value):
        print('instance?')
        return True

    def __subclasscheck__(cls, other):
        print('subclass?')
        return True

    def mro(cls):
        return [cls, object]


class Thing(metaclass=Meta):
    items = [1]


thing = Thing()
print('quiet')
