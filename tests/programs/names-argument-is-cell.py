# idea: a parameter that an inner function uses lives in a cell from the first step on
def outer(n):
    def inner():
        return n
    n = [n]
    return inner() is n


print(outer(1))
