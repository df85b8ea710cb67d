# idea: takewhile, dropwhile, filterfalse and starmap hold a function and what they go through
import itertools


def small(*numbers):
    return sum(numbers) < 3


numbers = [1, 2, 5]
first = itertools.takewhile(small, numbers)  #: same first/function: small; has first iterates: list_iterator next: item 0
rest = itertools.dropwhile(small, numbers)  #: same rest/function: small; same rest/iterates:/iterates: numbers
large = itertools.filterfalse(None, iter(numbers))  #: not has large function: NoneType
starred = itertools.starmap(small, zip(numbers, numbers))  #: same starred/function: small; has starred iterates: zip
print(*map(list, (first, rest, large, starred)))
