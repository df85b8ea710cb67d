# idea: each worker of a pool is made ready first, which takes its time
# output: ready
# output: 2 2
import time
from concurrent.futures import ThreadPoolExecutor


def ready(seconds):
    print('ready')
    time.sleep(seconds)


with ThreadPoolExecutor(1, initializer=ready, initargs=(2,)) as pool:
    print(pool.submit(round, 1.5).result(), round(time.monotonic()))
