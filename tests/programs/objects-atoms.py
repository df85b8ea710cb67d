# idea: every kind of atomic value has its safe text
a = 12  #: has a int 12
b = -1.5  #: has b float -1.5
c = 2 + 3j  #: has c complex (2+3j)
d = True  #: has d bool True
e = 'Brie'  #: has e str 'Brie'
f = b'\x00ab'  #: has f bytes b'\x00ab'
g = None  #: has g NoneType None
h = ...  #: has h ellipsis Ellipsis
i = NotImplemented  #: has i NotImplementedType NotImplemented
print(a, b, c, d, e, f, g, h, i)
