# idea: a dataclass writes __init__, __repr__ and __eq__ and makes a default list for each object
from dataclasses import dataclass, field


@dataclass
class Bus:
    name: str
    passengers: list = field(default_factory=list)


a, b = Bus('a'), Bus('a')
print(a == b, a is b)
a.passengers.append('Tung')  #: mutate item 0
print(a, b)
