# idea: a job waits for the worker that is free first, and does not run until then
# output: [True, True, False]
# output: [('ThreadPoolExecutor-0_0', 3), ('ThreadPoolExecutor-0_1', 1), ('ThreadPoolExecutor-0_1', 2)]
# output: ('ThreadPoolExecutor-1_0', 3) ('ThreadPoolExecutor-1_0', 3)
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def job(seconds):
    time.sleep(seconds)
    return threading.current_thread().name, round(time.monotonic())


with ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(job, seconds) for seconds in (3, 1, 1)]
    print([each.running() for each in jobs])
    print([each.result() for each in jobs])
with ThreadPoolExecutor(4) as pool:
    print(pool.submit(job, 0).result(), pool.submit(job, 0).result())
