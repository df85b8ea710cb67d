# idea: a frozen dataclass with slots refuses changes, and is a class made a second time
from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Point:
    x: int
    y: list


p = Point(1, [2])
try:
    p.x = 5
except FrozenInstanceError as error:
    print(error)
p.y.append(3)
q = replace(p, x=0)
print(q < p, q.y is p.y, hasattr(p, '__dict__'))
