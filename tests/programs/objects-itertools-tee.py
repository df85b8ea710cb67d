# idea: both sides of a tee share what was read and not yet given to the other
from itertools import tee


class Cheese:
    pass


cheeses = (Cheese() for _ in range(2))
left, right = tee(cheeses)  #: same left/iterates: right/iterates:
next(left)  #: not free Cheese; has left _tee next: item 1; has right _tee next: item 0
next(right)  #: has right _tee next: item 1
del left, right  #: free Cheese
