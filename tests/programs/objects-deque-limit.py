# idea: a deque of limited length says so, and lets go of the first item when one too many comes
from collections import deque
last = deque([[1], [2]], maxlen=2)  #: has last deque maxlen=2; length last 2
last.append([3])  #: free list; has last item:0 item:0 int 2
