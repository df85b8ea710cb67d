# idea: making a subclass calls its parent's __init_subclass__ and each attribute's __set_name__
# steps: 3 4 8 9 13 14 5 10
class Field:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)


class Base:
    def __init_subclass__(cls, /, size=0, **rest):
        print('subclass', cls.__name__, size)


class Child(Base, size=3):
    width = Field()
