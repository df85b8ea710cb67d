# idea: in its first round cycle goes through what it was given, later through what it saved
from itertools import cycle

walk = iter(['Brie', 'Edam'])
ring = cycle(walk)  #: same ring/iterates: walk
next(ring), next(ring)  #: same ring/iterates: walk; length ring/other:saved 2
next(ring)  #: not has ring iterates: list_iterator; has ring cycle next: saved item 1
