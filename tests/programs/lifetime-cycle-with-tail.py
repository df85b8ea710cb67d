# idea: what hangs from an unreachable cycle is unreachable with it
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self
        self.tail = [name]


node = Node('n')
tail = node.tail
node = Node('m')  #: unreach Node; not unreach list; not free list
print(tail)
del tail  #: unreach list
gc.collect()  #: free Node; free list
print('end')
