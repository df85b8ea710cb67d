# idea: an object may have slots, inherited slots and a dict at the same time
class Base:
    __slots__ = ('a',)


class Child(Base):
    __slots__ = ('b', '__dict__', '__weakref__')


c = Child()
c.a, c.b, c.other = [1], [2], [3]
print(c.a, c.b, vars(c))  #: has c slot:a list; has c slot:b list; has c attribute:other list
