# idea: a partialmethod in a class makes bound calls with arguments already given
from functools import partialmethod


class Cell:
    def __init__(self):
        self.alive = False

    def set(self, value):
        self.alive = value

    kill = partialmethod(set, False)
    revive = partialmethod(set, True)


cell = Cell()
cell.revive()
print(cell.alive)
