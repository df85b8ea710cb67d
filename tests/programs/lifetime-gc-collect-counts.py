# idea: gc.collect() says how many unreachable objects it found, the same with and without tracing
import gc


class Node:
    pass


gc.collect()
for _ in range(3):
    node = Node()
    node.me = node
del node
print(gc.collect())
print(gc.collect())
