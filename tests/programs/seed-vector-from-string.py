# idea: a class method makes objects as a second constructor
# steps: 3 4 8 14 10 11 5 6 15
class Vector:
    def __init__(self, x, y):
        self._x = x
        self._y = y

    @classmethod
    def from_string(cls, s):
        x, y = s.split()
        return cls(float(x), float(y))


v = Vector.from_string('1.5 2')  #: has v attribute:_y float 2.0; has Vector attribute:from_string function: function Vector.from_string
print(v._x, v._y)
