# idea: a namedtuple is a tuple whose items have names in its class
from collections import namedtuple

Point = namedtuple('Point', 'x y')
p = Point(1, [2])  #: has p item:1 list
q = p._replace(x=5)
print(p, q.x, q.y is p.y, p == (1, [2]))
