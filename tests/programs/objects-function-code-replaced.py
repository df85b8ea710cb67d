# idea: giving a function another code object changes what it does and not what it is
def one():
    return 1


def two():
    return 2


same = one
one.__code__ = two.__code__
print(same(), one is same, one.__name__)
