# idea: a frozen dataclass with slots refuses changes, and is a class made a second time
from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Point:
    x: int
    y: list


p = Point(1, [2])  #: has p slot:x int 1; has p slot:y item:0 int 2; not has Point attribute:__dataclass_fields__ dict; not has Point attribute:__match_args__ tuple
try:
    p.x = 5
except FrozenInstanceError as error:
    print(error)
p.y.append(3)  #: mutate item 1
q = replace(p, x=0)  #: has q slot:x int 0; same p/slot:y q/slot:y; has Point attribute:__lt__ function
print(q < p, q.y is p.y, hasattr(p, '__dict__'))
