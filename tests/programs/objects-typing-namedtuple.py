# idea: a NamedTuple class has defaults and methods and its objects are still tuples
from typing import NamedTuple


class Pair(NamedTuple):  #: has Pair base: type class tuple; has Pair attribute:left _tuplegetter item 0; has Pair attribute:total function Pair.total; not has Pair attribute:_make classmethod
    left: list
    right: int = 0

    def total(self):
        return len(self.left) + self.right


p = Pair([1])  #: has p item:0 item:0 int 1; has p item:1 int 0; length p 2
print(p.total(), p, Pair._field_defaults)
