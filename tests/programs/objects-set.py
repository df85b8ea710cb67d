# idea: members of a set have no order and no index
numbers = {3, 1}
numbers.add((1, 2))  #: mutate member
numbers.discard(3)
print(sorted(numbers, key=str))
numbers |= {5, 6}
numbers -= {5}
print(len(numbers), 6 in numbers)
