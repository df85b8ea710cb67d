# idea: a lock that is free when a thread asks for it is simply taken
# output: 3 False
import threading

lock = threading.Lock()
total = 0


def add():
    global total
    with lock:
        total += 1


threads = [threading.Thread(target=add) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, lock.locked())
