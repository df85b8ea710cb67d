# idea: what only the library leads to through the part of a long list that is not shown is alive
import builtins
import weakref


class Node:
    pass


box = Node()
box.nodes = [Node() for _ in range(110)]
weak = weakref.ref(box.nodes[105])
builtins.kept_for_a_while = box
del box  #: held weak/referent: unseen; not unreach Node
del builtins.kept_for_a_while  #: free Node
