# idea: a subclass may hide an inherited slot behind one of the same name
class Base:
    __slots__ = ('x',)


class Child(Base):
    __slots__ = ('x',)


c = Child()
c.x = ['child']  #: has c slot:x item:0 str 'child'
Base.x.__set__(c, ['base'])  #: has c slot:x item:0 str 'base'
print(c.x, Base.x.__get__(c))
