# idea: a subclass of int or str is an atom with attributes, and is never shared
class Age(int):
    pass


class Title(str):
    __slots__ = ()


a, b = Age(5), Age(5)  #: has a Age 5; differ a b
a.unit = 'years'  #: has a attribute:unit str 'years'; not has b attribute:unit str
t = Title('Mr')  #: has t Title 'Mr'; length t 2
print(a + b, a is b, a.unit, t, t is str(t), t == 'Mr')
