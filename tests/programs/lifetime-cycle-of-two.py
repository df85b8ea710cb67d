# idea: two objects that hold each other are unreachable, and stay until they are collected
import gc


class Node:
    pass


a, b = Node(), Node()
a.next, b.next = b, a
del a
del b  #: unreach Node; not free Node
print('unreachable')
gc.collect()  #: free Node
print('collected')
