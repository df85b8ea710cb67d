# idea: a SimpleNamespace is nothing but attributes
from types import SimpleNamespace

point = SimpleNamespace(x=[1], y=2)
point.x.append(5)
point.me = point  #: has point attribute:me attribute:y int 2
print(point.y, point.me is point)
