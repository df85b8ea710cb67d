# idea: no repr, str or format of the program's objects is called
class Loud:
    def __repr__(self):
        print('repr')
        return 'Loud()'

    __str__ = __format__ = __repr__


loud = Loud()
items = [loud]
try:
    raise ValueError(loud)
except ValueError:
    print('quiet')
