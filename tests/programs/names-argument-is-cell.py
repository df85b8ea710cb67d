# idea: a parameter that an inner function uses lives in a cell from the first step on
# steps: 3 10 4 6 7 5
def outer(n):
    def inner():
        return n
    n = [n]
    return inner() is n


print(outer(1))
