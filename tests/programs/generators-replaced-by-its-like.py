# idea: a generator made in the place of one that it ends is another one with arguments of its own
def count(start):
    yield start
    yield start + 1


it = count(1)
next(it)
it = count(2)  #: rebind it; bind start
first = next(it)  #: bind first
print(first)
