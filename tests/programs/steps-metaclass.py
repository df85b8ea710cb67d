# idea: a metaclass is called when a class is made and when one of its classes is called
# steps: 3 4 8 13 14 5 6 17 9 10
class Meta(type):
    def __new__(mcls, name, bases, space):
        print('new', name)
        return super().__new__(mcls, name, bases, space)

    def __call__(cls, *args):
        print('call', cls.__name__)
        return super().__call__(*args)


class Thing(metaclass=Meta):
    pass


print(type(Thing()).__name__)
