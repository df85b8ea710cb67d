# idea: a cycle that a value stack alone holds becomes unreachable when it is taken off
class Node:
    pass


def make():
    node = Node()
    node.me = node
    return node


def wait():
    return 'done'


print([make(), wait()][1])  #: unreach Node; not free Node
