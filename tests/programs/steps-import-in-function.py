# idea: an import inside a function binds a local name, each time anew, to the same module
def root(n):
    import math
    return math.sqrt(n), math


a, first = root(4)
b, second = root(9)  #: same first second
print(a, b, 'math' in globals())
