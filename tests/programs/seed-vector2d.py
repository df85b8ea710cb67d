# idea: printing, comparing, hashing and unpacking an object call its dunders
# steps: 3 4 7 10 13 16 19 22 26 5 27 8 8 28 11 8 8 17 8 8 20 23 14 8 8
class Vector2d:
    def __init__(self, x, y):
        self.__vector = (float(x), float(y))

    def __iter__(self):
        return (v for v in self.__vector)  #: in function; create generator

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __str__(self):
        return str(tuple(self))

    def __repr__(self):
        return '{}({!r}, {!r})'.format(type(self).__name__, *self)

    def __hash__(self):
        return hash(self.__vector[0]) ^ hash(self.__vector[1])

    def __getitem__(self, i):
        return self.__vector[i]


v = Vector2d(3, 4)  #: has v attribute:_Vector2d__vector item:1 float 4.0; not has v attribute:__vector tuple
x, y = v
print(x, y, v == (3, 4), v, repr(v), hash(v), v[1])
