# idea: classes that call themselves equal to everything are still different classes
class Meta(type):
    def __eq__(cls, other):
        print('equal?')
        return True

    def __hash__(cls):
        print('hash?')
        return 1


class A(metaclass=Meta):
    pass


class B(A):
    pass


a, b = A(), B()  #: has a A; has b B
print('quiet')
