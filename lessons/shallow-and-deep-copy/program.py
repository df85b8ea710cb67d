import copy

l1 = [1, [2, 3], (4, 5)]
l2 = l1                 # no copy: one more note
l3 = list(l1)           # shallow copy
l4 = copy.deepcopy(l1)  # deep copy

l1[1].append(40)

print(l1)  # output: [1, [2, 3, 40], (4, 5)]
print(l2)  # output: [1, [2, 3, 40], (4, 5)]
print(l3)  # output: [1, [2, 3, 40], (4, 5)]
print(l4)  # output: [1, [2, 3], (4, 5)]
