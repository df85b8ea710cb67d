# idea: with on a lock is acquire and release around the body
import threading

some_lock = threading.Lock()
with some_lock:
    print('inside', some_lock.locked())
some_lock.acquire()
try:
    print('again', some_lock.locked())
finally:
    some_lock.release()
print(some_lock.locked())
