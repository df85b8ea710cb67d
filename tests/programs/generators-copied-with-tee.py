# idea: tee keeps values that one side has taken and the other has not
from itertools import tee


def source():
    for n in range(3):
        print('made', n)
        yield [n]


left, right = tee(source())
first = next(left)
next(left)
print(next(right) is first)
