# idea: a SimpleQueue is a ring: its items are told from the first on, also once it has gone round
from queue import SimpleQueue
queue = SimpleQueue()
for number in range(10):
    queue.put([number])
    if number % 2:
        queue.get()
last = queue.get()  #: has queue item:0 item:0 int 6; has queue item:3 item:0 int 9; has last item:0 int 5
queue.put(last)  #: has queue item:4 item:0 int 5
print(queue.qsize())
