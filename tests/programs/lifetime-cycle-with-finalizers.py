# idea: objects of a cycle are finalised before any of them is taken apart
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'still sees', self.next.name)


a, b = Node('a'), Node('b')
a.next, b.next = b, a
del a, b
gc.collect()
print('end')
