# idea: a job goes to a worker that has nothing to do; another is made ready only where none has
# output: ready
# output: [1, 1]
# output: ready
# output: 2
import threading
import time
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()


def workers():
    return threading.active_count() - before


with ThreadPoolExecutor(3, initializer=print, initargs=('ready',)) as pool:
    print([pool.submit(workers).result() for _ in range(2)])
    pool.submit(time.sleep, 1)
    pool.submit(time.sleep, 1)
    print(workers())
