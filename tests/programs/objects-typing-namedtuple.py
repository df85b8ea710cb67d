# idea: a NamedTuple class has defaults and methods and its objects are still tuples
from typing import NamedTuple


class Pair(NamedTuple):
    left: list
    right: int = 0

    def total(self):
        return len(self.left) + self.right


p = Pair([1])
print(p.total(), p, Pair._field_defaults)
