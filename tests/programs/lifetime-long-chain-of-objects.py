# idea: a chain of 20,000 objects linked by attributes is walked without recursion
from collections import deque
from itertools import repeat


class Node:
    pass


head = None
nodes = [Node() for _ in range(20_000)]
deque(map(setattr, nodes[1:], repeat('next'), nodes), maxlen=0)
head = nodes[-1]
print(hasattr(head.next.next, 'next'))
# Freed from the head on: the list still holds each next one.
head = None
nodes.clear()  #: free Node
print('end')
