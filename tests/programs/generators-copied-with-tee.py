# idea: tee keeps values that one side has taken and the other has not
# steps: 3 6 12 13 7 8 9 14 7 8 9 15
from itertools import tee


def source():
    for n in range(3):
        print('made', n)
        yield [n]


left, right = tee(source())
first = next(left)
next(left)  #: has left iterates: other: generator
print(next(right) is first)
