# idea: what is made for a loop and gone before its first turn is not told at all
from itertools import filterfalse


class Thing:
    pass


last = Thing()
for turn in filterfalse(None, iter([last, 0, *[Thing() for _ in range(40)]].pop, last)):  #: bind turn; not create Thing; not free Thing; not lost Thing
    print(turn)
