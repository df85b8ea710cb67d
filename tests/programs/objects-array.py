# idea: an array stores values, not references
from array import array

numbers = array('i', [1, 2, 3])
numbers.append(4)  #: mutate; has numbers array array('i', [1, 2, 3, 4]); length numbers 4
copy = numbers[:]
copy[0] = 100  #: mutate; has copy array array('i', [100, 2, 3, 4]); has numbers array array('i', [1, 2, 3, 4])
print(numbers, copy.typecode, sum(copy))
