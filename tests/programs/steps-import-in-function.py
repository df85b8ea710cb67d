# idea: an import inside a function binds a local name, each time anew, to the same module
# steps: 3 8 4 5 9 4 5 10
def root(n):
    import math
    return math.sqrt(n), math


a, first = root(4)
b, second = root(9)  #: same first second
print(a, b, 'math' in globals())
