# idea: a deque of a fixed length drops items at the other end
from collections import deque


class Loud:
    def __del__(self):
        print('dropped')


line = deque([Loud(), [2]], maxlen=2)  #: has line deque maxlen=2; has line item:0 Loud; has line item:1 list
line.append([3])  #: free Loud; mutate item
line.appendleft([1])
line.rotate(1)  #: has line item:0 item:0 int 2; has line item:1 item:0 int 1; length line 2
print(line)
