# idea: an item that is changed near the end of the first block of a deque is seen, whatever stands before it
from collections import deque

line = deque(range(30), maxlen=40)
for _ in range(25):
    line.popleft()
line[0] = ['first']  #: mutate item 0; has line item:0 item:0 str 'first'
line[0] = None  #: free list
