# idea: giving a function another code object changes what it does and not what it is
def one():
    return 1


def two():
    return 2


same = one  #: same one same
one.__code__ = two.__code__  #: same one same; has one function one
print(same(), one is same, one.__name__)
