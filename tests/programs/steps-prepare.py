# idea: a class body may bind its names in a mapping that its metaclass chose
# steps: 3 4 10 11 16 13 5 7 5 7 5 7 17 5 6 7 18 5 6 7 5 7 21
class Loud(dict):
    def __setitem__(self, key, value):
        if not key.startswith('__'):
            print('bound', key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Loud()


class Thing(metaclass=Meta):  #: spans 0 16 27
    a = 1
    b = a


print(Thing.b)
