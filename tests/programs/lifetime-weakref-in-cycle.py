# idea: weak references to a cycle die before its finalizers run
import gc
import weakref


class Node:
    def __del__(self):
        print('finalizer sees', watch())


node = Node()
node.me = node
watch = weakref.ref(node, lambda ref: print('callback'))
del node
gc.collect()  #: clear; free Node
print('end')
