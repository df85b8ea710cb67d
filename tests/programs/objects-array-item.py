# idea: an array holds numbers, not objects: it changes in its value
from array import array

numbers = array('i', [1, 2])  #: has numbers array array('i', [1, 2])
numbers.append(3)  #: mutate; has numbers array array('i', [1, 2, 3])
numbers[0] = -7  #: has numbers array array('i', [-7, 2, 3])
each = iter(numbers)
next(each)
print(numbers)
