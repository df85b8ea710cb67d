# idea: texts that look like names are interned, texts made while running are not
a = 'brie_and_wine'
b = 'brie_and_wine'  #: same a b; origin a constant
c = ''.join(['brie', '_and_wine'])  #: differ a c; origin c none; found c false
import sys
d = sys.intern(c)  #: same a d
print(a == c, d is a)
