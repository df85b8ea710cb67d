# idea: equal constants of one script are one object, because they are compiled together
a = 123456789
b = 123456789  #: same a b; origin a constant; found a true
x = (1, 2, 'three')
y = (1, 2, 'three')  #: same x y
z = tuple([1, 2, 'three'])  #: differ x z; origin x constant; origin z none; found z false
print(a is b, x is y, x is z, x == z)
