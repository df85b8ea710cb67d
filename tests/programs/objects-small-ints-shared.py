# idea: small ints are one object wherever they come from, larger ones are made anew
a = 256
b = int('256')  #: same a b; origin b small-int; refcount b none; found b true
c = int('257')
d = int('257')  #: differ c d; origin d none; refcount d 1; found d false
print(a is b, c is d, c == d)
