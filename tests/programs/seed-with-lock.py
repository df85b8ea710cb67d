# idea: with on a lock is acquire and release around the body
# steps: 3 5 6 7 6 8 10 12 13
import threading

some_lock = threading.Lock()  #: has some_lock lock unlocked
with some_lock:
    print('inside', some_lock.locked())
some_lock.acquire()
try:
    print('again', some_lock.locked())
finally:
    some_lock.release()
print(some_lock.locked())
