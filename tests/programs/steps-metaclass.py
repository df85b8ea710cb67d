# idea: a metaclass is called when a class is made and when one of its classes is called
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
