# idea: islice refers to what it cuts from until it runs out, then to nothing
from itertools import count, islice

numbers = count(1)
some = islice(numbers, 1, 4, 2)  #: same some/iterates: numbers; has some islice next: 1, stop: 4, step: 2
print(list(some))  #: has some islice exhausted; not has some iterates: count
print(next(numbers))
