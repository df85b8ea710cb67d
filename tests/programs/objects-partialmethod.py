# idea: a partialmethod in a class makes bound calls with arguments already given
from functools import partialmethod


class Cell:
    def __init__(self):
        self.alive = False

    def set(self, value):
        self.alive = value

    kill = partialmethod(set, False)
    revive = partialmethod(set, True)


cell = Cell()  #: has Cell attribute:kill attribute:func function Cell.set; same Cell/attribute:kill/attribute:func Cell/attribute:revive/attribute:func
cell.revive()  #: has cell attribute:alive bool True; mutate attribute alive
print(cell.alive)
