# idea: the class that namedtuple makes shows its fields, not what the library adds to it
from collections import namedtuple
Point = namedtuple('Point', 'x y')  #: has Point attribute:x _tuplegetter; not has Point attribute:_fields tuple; not has Point attribute:_make classmethod
point = Point(1, 2)  #: has point item:1 int 2
