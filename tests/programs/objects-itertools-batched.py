# idea: batched says how many it takes at a time, and lets go of what it goes through after the last
from itertools import batched

pairs = batched(['Brie', 'Edam', 'Feta'], 2)  #: has pairs batched 2 at a time; has pairs iterates: iterates: list
first, second = pairs
print(first, second)
print(next(pairs, 'over'))  #: has pairs batched exhausted; not has pairs iterates: list_iterator
