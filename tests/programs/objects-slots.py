# idea: slots hold attributes without a dict, and an unset slot holds nothing
class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x):
        self.x = x


p = Point([1])  #: has p slot:x list
try:
    print(p.y)
except AttributeError as error:
    print(error)
p.y = 2  #: mutate slot y; has p slot:y int 2
del p.x  #: mutate slot x
print(hasattr(p, '__dict__'), p.y)
