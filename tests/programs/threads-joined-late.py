# idea: waiting for a thread that has long ended takes no time, and gives none back
# output: 5 True
import threading
import time

thread = threading.Thread(target=time.sleep, args=(2,))
thread.start()
time.sleep(5)
thread.join()
print(round(time.monotonic()), not thread.is_alive())
