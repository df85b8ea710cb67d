# A list is mutable: += changes it in place.
list1 = [1, 2]
list2 = list1
list1 += [3]
print(list2)  # output: [1, 2, 3]

# A tuple is immutable: += makes a new tuple.
tuple1 = (1, 2)
tuple2 = tuple1
tuple1 += (3,)
print(tuple2)  # output: (1, 2)
