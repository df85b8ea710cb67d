# idea: two workers that each sleep a second side by side take one second together
# output: 1
from concurrent.futures import ThreadPoolExecutor
import time

start = time.monotonic()
with ThreadPoolExecutor(max_workers=2) as pool:
    list(pool.map(time.sleep, [1, 1]))
print(round(time.monotonic() - start))
