# idea: a class that calls itself one of the library is told as what it is, and not compared to find that out
import dataclasses


class Loud(type):
    def __eq__(cls, other):
        print('compared')
        return True

    __hash__ = type.__hash__


class Field(metaclass=Loud):
    __module__ = 'dataclasses'

    def __init__(self, name):
        self.name = name


field = Field('Brie')  #: has field attribute:name str 'Brie'; not has field Field field of a dataclass
print('quiet')
