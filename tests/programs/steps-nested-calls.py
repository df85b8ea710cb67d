# idea: calls inside the arguments of a call run first, innermost first
# steps: 3 7 11 8 4
def add(a, b):
    return a + b


def double(n):
    return n * 2


print(add(double(1), 3))
