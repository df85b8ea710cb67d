# idea: a class body may bind its names in a mapping that its metaclass chose
class Loud(dict):
    def __setitem__(self, key, value):
        if not key.startswith('__'):
            print('bound', key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Loud()


class Thing(metaclass=Meta):
    a = 1
    b = a


print(Thing.b)
