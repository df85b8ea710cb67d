# idea: itertools.count that cannot count in machine numbers holds its next number and its step as objects
import itertools
from fractions import Fraction

thirds = itertools.count(Fraction(1, 3), Fraction(1, 3))  #: not has thirds count next: 2147483647; has thirds other:step Fraction Fraction(1, 3)
next(thirds)  #: mutate other next; has thirds other:next Fraction Fraction(2, 3)
whole = itertools.count(-2)
next(whole)  #: has whole count next: -1
del thirds  #: free count; free Fraction
