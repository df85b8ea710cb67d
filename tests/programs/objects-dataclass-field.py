# idea: a field of a dataclass leaves no object behind that nobody can see the use of
from dataclasses import dataclass, field


@dataclass(order=True)
class Cheese:
    kind: str
    notes: list = field(default_factory=list, compare=False)


brie = Cheese('Brie')  #: has brie attribute:notes list; has Cheese attribute:__init__ function function Cheese.__init__
print(brie)  #: not free Field
