# idea: leaving the with of a pool takes until its last job ends, a shutdown that does not wait no time
# output: 3
# output: 3 False
# output: 7
import time
from concurrent.futures import ThreadPoolExecutor


def now():
    return round(time.monotonic())


with ThreadPoolExecutor(2) as pool:
    pool.submit(time.sleep, 3)
print(now())
pool = ThreadPoolExecutor(1)
job = pool.submit(time.sleep, 4)
pool.shutdown(wait=False)
print(now(), job.done())
job.result()
print(now())
