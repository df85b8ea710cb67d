# idea: one program shows an alias, a shallow copy and a deep copy side by side
import copy

l1 = [1, [2, 3], (4, 5)]
l2 = l1  #: same l1 l2
l3 = list(l1)  #: differ l1 l3; has l3 item:1 item:1 int 3
l4 = copy.deepcopy(l1)  #: differ l1 l4
l1[1].append(40)  #: mutate item 2
print(l1, l2, l3, l4)
print(l3[1] is l1[1], l4[1] is l1[1], l4[2] is l1[2])
