# idea: the description of a field of a dataclass is told as one, not by what it keeps
from dataclasses import dataclass, fields


@dataclass
class Point:
    x: int = 1


first = fields(Point)[0]  #: has first Field field of a dataclass; not has first attribute:default int
print(first.name, first.default)
