# idea: texts that are not ASCII and numbers of thousands of bits belong to subclasses of str and int
# output: rouge é
# output: True
from enum import StrEnum


class Color(StrEnum):
    RED = 'rouge é'


class Count(int):
    pass


print(Color.RED)
red = Color.RED
count = Count(2**3000)
print(count > 0)
