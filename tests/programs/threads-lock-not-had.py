# idea: asking for a lock that is taken fails at once or in time, and a free one is not released
# output: True True False
# output: False 2
# output: False
# output: release unlocked lock
import threading
import time

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False))
print(lock.acquire(timeout=2), round(time.monotonic()))
lock.release()
print(lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(error)
