# idea: an array stores values, not references
from array import array

numbers = array('i', [1, 2, 3])
numbers.append(4)
copy = numbers[:]
copy[0] = 100
print(numbers, copy.typecode, sum(copy))
