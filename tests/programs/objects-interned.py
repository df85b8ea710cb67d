# idea: texts that look like names are interned, texts made while running are not
a = 'brie_and_wine'
b = 'brie_and_wine'  #: same a b
c = ''.join(['brie', '_and_wine'])  #: differ a c
import sys
d = sys.intern(c)  #: same a d
print(a == c, d is a)
