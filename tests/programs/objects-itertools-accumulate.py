# idea: accumulate holds the function that joins its total with the next item, and where it is to begin until it did
from itertools import accumulate
from operator import mul

products = accumulate([2, 3, 4], mul, initial=1)  #: has products function: builtin_function_or_method built-in mul; has products other:initial int 1
next(products), next(products)  #: has products other:total int 2; not has products other:initial NoneType
sums = accumulate([2, 3])  #: not has sums function: NoneType; not has sums other:initial NoneType
print(list(products), list(sums))
