# idea: a thread is alive from its start to the end of its body, by the clock of who asks
# output: False True
# output: True 2 ['MainThread', 'sleeper']
# output: True 0.5
# output: False 1 2.0
import threading
import time

thread = threading.Thread(target=time.sleep, args=(2,), name='sleeper')
print(thread.is_alive(), threading.main_thread().is_alive())
thread.start()
print(thread.is_alive(), threading.active_count(), [each.name for each in threading.enumerate()])
thread.join(0.5)
print(thread.is_alive(), round(time.monotonic(), 1))
thread.join()
print(thread.is_alive(), threading.active_count(), round(time.monotonic(), 1))
