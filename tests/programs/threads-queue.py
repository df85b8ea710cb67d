# idea: a queue filled by one thread is emptied by the next
# output: [0, 1, 2]
import queue
import threading

line = queue.Queue()


def fill():
    for n in range(3):
        line.put(n)
    line.put(None)


thread = threading.Thread(target=fill)
thread.start()
thread.join()
taken = list(iter(line.get, None))
print(taken)
