# idea: copying an object may call a function that its __reduce__ names
import copy


def rebuild(value):
    print('rebuilt')
    return Odd(value)


class Odd:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return rebuild, (self.value + 1,)


print(copy.copy(Odd(1)).value)  #: create Odd; free Odd
