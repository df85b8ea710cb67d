# idea: what the library puts into a class is shown where that part of the library is opened
# open: enum.Enum
import enum
class Colour(enum.Enum):
    RED = 1
x = Colour.RED
#: has Colour base: EnumType Enum; has Colour attribute:_member_map_ value:'RED' Colour; has Colour base: attribute:name property; same x/class: Colour
