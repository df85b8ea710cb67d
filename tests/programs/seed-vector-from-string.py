# idea: a class method makes objects as a second constructor
class Vector:
    def __init__(self, x, y):
        self._x = x
        self._y = y

    @classmethod
    def from_string(cls, s):
        x, y = s.split()
        return cls(float(x), float(y))


v = Vector.from_string('1.5 2')
print(v._x, v._y)
