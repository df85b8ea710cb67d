# idea: members of an enumeration are made once, and aliases are the same member
from enum import Enum, auto


class Colour(Enum):
    RED = auto()
    CRIMSON = RED
    BLUE = [1]


favourite = Colour.RED  #: not has Colour attribute:_member_map_ dict; same favourite Colour/attribute:RED; has favourite attribute:_value_ int 1; not has favourite attribute:_sort_order_ int
other = Colour.CRIMSON  #: same favourite other
print(Colour(1) is other, Colour['BLUE'].value, len(Colour))
