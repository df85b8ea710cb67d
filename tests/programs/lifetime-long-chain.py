# idea: a chain of 100,000 lists is walked without recursion
from collections import deque

head = None
nodes = [[] for _ in range(100_000)]
deque(map(list.append, nodes[1:], nodes), maxlen=0)
head = nodes[-1]
print(len(head), len(head[0][0]))
# Freed from the head on: the list still holds each next one.
head = None
nodes.clear()  #: free list
print('end')
