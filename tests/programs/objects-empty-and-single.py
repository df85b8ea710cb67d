# idea: the empty tuple, the empty text and one-letter texts are shared
a = ()
b = tuple([])  #: same a b
c = ''
d = 'x'[1:]  #: same c d
e = 'word'[1]
f = chr(111)  #: same e f
print(a is b, c is d, e is f, [] is [])
