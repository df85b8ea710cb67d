# idea: members of an enumeration are made once, and aliases are the same member
from enum import Enum, auto


class Colour(Enum):
    RED = auto()
    CRIMSON = RED
    BLUE = [1]


favourite = Colour.RED
other = Colour.CRIMSON  #: same favourite other
print(Colour(1) is other, Colour['BLUE'].value, len(Colour))
