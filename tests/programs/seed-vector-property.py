# idea: a setter that refuses a value leaves the old one in place
class Vector:
    def __init__(self, x, y):
        self._x = x
        self._y = y

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        if isinstance(value, float):
            self._x = value
        else:
            raise ValueError('Cannot set x to a non-float.')


v = Vector(1.0, 2.0)
v.x = 5.0
try:
    v.x = 'five'
except ValueError as error:
    print(error)
print(v.x)
