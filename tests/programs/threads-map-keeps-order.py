# idea: map of a pool gives results in the order of its input, however long each takes
# output: [30, 10, 20]
from concurrent.futures import ThreadPoolExecutor
import time


def work(n):
    time.sleep(n / 10)
    return n * 10


with ThreadPoolExecutor(max_workers=2) as pool:
    results = pool.map(work, [3, 1, 2])
print(list(results))
