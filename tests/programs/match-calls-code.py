# idea: patterns run code of the program: __eq__ of values and __instancecheck__ of classes
# steps: 3 4 9 10 13 14 16 5 6 17
class Meta(type):
    def __instancecheck__(cls, value):
        print('instance?', cls.__name__)
        return value == 5


class Five(metaclass=Meta):
    pass


match 5:
    case 4:
        print('four')
    case Five():
        print('five')
