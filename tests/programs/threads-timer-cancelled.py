# idea: a timer that is cancelled before its start never runs its function
# output: 0
import threading
import time

timer = threading.Timer(5, print, ['never'])
timer.cancel()
timer.start()
timer.join()
print(round(time.monotonic()))
