# idea: a constant outlives all its names because the code holds it
a = (1, 2, 3)
b = a
first = id(a)
del a, b  #: not free tuple; not unreach tuple; not lost tuple
again = (1, 2, 3)  #: not create tuple; origin again constant
print(id(again) == first)
