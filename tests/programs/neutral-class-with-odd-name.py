# idea: the name of a class may be a text that prints whatever it is asked
class Loud(str):
    def __getattribute__(self, name):
        print('asked for', name)
        return super().__getattribute__(name)

    def __len__(self):
        print('how long')
        return 0

    __format__ = __str__ = __contains__ = __eq__ = __iter__ = __hash__ = __len__


class Thing:
    __qualname__ = Loud('Shop.Cheese')


kind = Thing  #: has kind type Shop.Cheese
cheese = Thing()  #: has cheese Thing
print('made')
