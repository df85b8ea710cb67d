# idea: a generator that delegates refers to the one it delegates to
def inner():
    box = [1]
    yield box
    yield box


def outer():
    yield from inner()


numbers = outer()
first = next(numbers)  #: has numbers iterates: generator suspended; has numbers iterates: frame:box list
numbers.close()  #: free generator; has numbers generator finished
