# idea: small ints are one object wherever they come from, larger ones are made anew
a = 256
b = int('256')  #: same a b
c = int('257')
d = int('257')  #: differ c d
print(a is b, c is d, c == d)
