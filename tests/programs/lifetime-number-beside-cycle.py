# idea: a number is freed in the same statement that makes a cycle beside it unreachable
class Node:
    pass


node, number = Node(), 1000 * len('abc')
node.me = node
node = number = None  #: unreach Node; free int; not free Node
