# idea: a timer's function runs as long after its start as its interval says, by its own clock
# output: 2
import threading
import time

started = time.monotonic()
timer = threading.Timer(2, lambda: print(round(time.monotonic() - started)))
timer.start()
timer.join()
