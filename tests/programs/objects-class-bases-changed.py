# idea: a class may get other bases after it was made
class A:
    who = 'A'


class B:
    who = 'B'


class C(A):
    pass


c = C()  #: has c C
C.__bases__ = (B,)  #: mutate base; has C base: type B; not has C base: type A
print(c.who, [cls.__name__ for cls in C.__mro__])
