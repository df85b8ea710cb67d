# idea: with DEBUG_SAVEALL the collector keeps what it finds in a list
import gc


class Node:
    pass


gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
node = Node()
node.me = node
del node
gc.collect()
gc.set_debug(0)
found = [type(item).__name__ for item in gc.garbage if isinstance(item, Node)]
gc.garbage.clear()
gc.collect()
print(found)
