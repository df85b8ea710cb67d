# idea: the forms of import bind the module, its package, an alias or only what is asked for
# steps: 3 4 5 6 7 8
import math  #: bind math
import os.path  #: bind os; not bind path
import collections.abc as abc  #: bind abc; not bind collections
from math import pi as circle, sqrt  #: bind circle; bind sqrt; not bind pi
print(math.sqrt is sqrt, circle == math.pi)
print(os.path.join('a', 'b'), issubclass(list, abc.Sequence))
