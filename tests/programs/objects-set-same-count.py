# idea: a set in which one member takes the place of another, its counts the same, has changed
numbers = {1, 2}
before = id(numbers)
numbers.discard(1); numbers.add(9)  #: mutate member
numbers.symmetric_difference_update([9, 17])  #: mutate member; length numbers 2
