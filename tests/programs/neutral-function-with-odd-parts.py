# idea: the defaults, the dict and the name of a function may be of classes that print whatever they are asked
class Loud:
    def __getattribute__(self, name):
        print('asked for', name)
        return super().__getattribute__(name)

    def __len__(self):
        print('how long')
        return 0

    __bool__ = __contains__ = __format__ = __str__ = __eq__ = items = __iter__ = keys = __len__
    __hash__ = None


class LoudDict(Loud, dict):
    pass


class LoudText(Loud, str):
    pass


class LoudTuple(Loud, tuple):
    pass


def cheese(age, *, price):
    return age, price


cheese.__defaults__ = LoudTuple([1])  #: mutate default age
cheese.__kwdefaults__ = LoudDict(price=[2])  #: mutate default price; has cheese default:price list
cheese.__dict__ = LoudDict(maker=[3])  #: mutate attribute maker
cheese.__qualname__ = LoudText('LOUD')  #: has cheese function LOUD
print(cheese())
