# idea: one object of a cycle that makes itself reachable again saves the whole cycle
import gc


class Node:
    def __del__(self):
        if self.name == 'a':
            saved.append(self)


saved = []
a, b = Node(), Node()
a.name, b.name, a.next, b.next = 'a', 'b', b, a
del a, b
gc.collect()  #: not free Node
print(saved[0].next.name, saved[0].next.next is saved[0])
