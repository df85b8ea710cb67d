# idea: a subclass of int or str is an atom with attributes, and is never shared
class Age(int):
    pass


class Title(str):
    __slots__ = ()


a, b = Age(5), Age(5)
a.unit = 'years'
t = Title('Mr')
print(a + b, a is b, a.unit, t, t is str(t), t == 'Mr')
