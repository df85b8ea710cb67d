# idea: what garbage led to is held by the name that leads there too, whatever else waits on a value stack
class Node:
    pass


def drop(kept):
    global node
    node = None  #: unreach Node; held kept/item:0 names
    return kept


node, shared = Node(), ['shared']
node.me, node.part = node, shared
kept = [shared]
del shared
print([['waits'], kept[0], drop(kept)])
