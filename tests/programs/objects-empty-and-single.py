# idea: the empty tuple, the empty text and one-letter texts are shared
a = ()
b = tuple([])  #: same a b; refcount a none; found a true
c = ''
d = 'x'[1:]  #: same c d; refcount c none
e = 'word'[1]
f = chr(111)  #: same e f; refcount e none; found e true
print(a is b, c is d, e is f, [] is [])
