# idea: the collector runs by itself once enough objects were made
import weakref
from collections import deque


class Node(list):
    pass


junk = [Node() for _ in range(20_000)]
deque(map(Node.append, junk, junk), maxlen=0)
watches = [weakref.ref(node) for node in junk]
junk.clear()
print(None in [watch() for watch in watches])
more = [[n] for n in range(100_000)]
print(None in [watch() for watch in watches], len(more))
