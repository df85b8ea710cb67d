# idea: pairwise keeps the item before, which is the first of its next pair
from itertools import pairwise


class Cheese:
    pass


pairs = pairwise(Cheese() for _ in range(3))
one, two = next(pairs)  #: same pairs/other:before two
del one, two  #: not free Cheese
del pairs  #: free Cheese
