# idea: one worker does one job after the other
# output: 2
from concurrent.futures import ThreadPoolExecutor
import time

start = time.monotonic()
with ThreadPoolExecutor(max_workers=1) as pool:
    list(pool.map(time.sleep, [1, 1]))
print(round(time.monotonic() - start))
