# idea: del peels off one note and leaves the object to the other
# steps: 3 4 5 6
a = [1]
b = a
del a  #: unbind a; not free list; has b list; held b names
print(b, 'a' in globals())
