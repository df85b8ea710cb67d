# idea: a property is an object of the class that holds functions
class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        return self.r ** 2 * 3

    @area.setter
    def area(self, value):
        self.r = (value / 3) ** 0.5


c = Circle(2)  #: has Circle attribute:area attribute:fget function Circle.area; has Circle attribute:area attribute:fset function Circle.area; not has Circle attribute:area attribute:fdel function
c.area = 27  #: mutate attribute r; has c attribute:r float 3.0
print(c.r, Circle.area.fget(c), vars(c))
