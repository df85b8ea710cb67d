# idea: a reentrant lock belongs to one thread: its owner takes it twice, another would wait
# output: twice
# output: would wait
import threading

lock = threading.RLock()
with lock, lock:
    print('twice')


def look():
    print('would wait' if not lock.acquire(blocking=False) else 'taken')


with lock:
    thread = threading.Thread(target=look)
    thread.start()
