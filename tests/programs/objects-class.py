# idea: a class is an object with attributes, bases and a metaclass
class Base:
    items = []


class Child(Base):
    size = 1


Child.size = [2]  #: mutate attribute size; has Child attribute:size list; has Child base: attribute:items list
Child.items.append('shared')
print(Base.items, Child.__mro__[1] is Base, type(Child) is type)
