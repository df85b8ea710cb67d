# idea: a class of Enum shows its members and methods, not what the library keeps in it
import enum


class Colour(enum.Enum):
    RED = ['r']
    CRIMSON = RED
    BLUE = 2

    def __str__(self):
        return self.name


red = Colour.RED  #: has red attribute:_value_ list; has red attribute:_name_ str 'RED'
kind = Colour  #: has kind attribute:RED Colour; has kind attribute:__str__ function; has kind metaclass: type; not has kind attribute:_member_map_ dict
print(red, Colour.CRIMSON is red)  #: not mutate attribute _member_map_
