# idea: a subclass may hide an inherited slot behind one of the same name
class Base:
    __slots__ = ('x',)


class Child(Base):
    __slots__ = ('x',)


c = Child()
c.x = ['child']
Base.x.__set__(c, ['base'])
print(c.x, Base.x.__get__(c))
