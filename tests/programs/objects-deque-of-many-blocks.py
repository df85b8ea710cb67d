# idea: a change in any block of a long deque is seen, also in one that was not made first
from collections import deque

line = deque(range(150))
line[70] = 'x'  #: mutate item 70; not has line deque maxlen=4294967295
line[1] = 'y'  #: mutate item 1
line.appendleft(['first'])  #: has line item:0 list
line.popleft()  #: free list; has line item:0 int 0
line.clear()  #: has line deque
line.append([1])  #: has line item:0 list
