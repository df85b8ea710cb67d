# idea: a setter that refuses a value leaves the old one in place
# steps: 3 4 8 12 20 5 6 21 14 15 23 14 17 24 25 26 10
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
v.x = 5.0  #: mutate attribute _x; has Vector attribute:x attribute:fset function Vector.x
try:
    v.x = 'five'  #: has v attribute:_x float 5.0; raise ValueError; not mutate attribute _x
except ValueError as error:
    print(error)
print(v.x)
