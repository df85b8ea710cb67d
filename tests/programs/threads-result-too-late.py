# idea: a result that is not there in time is a TimeoutError, and the waiting took that time
# output: True 1
# output: done 3
import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as pool:
    started = time.monotonic()
    future = pool.submit(time.sleep, 3)
    try:
        future.result(timeout=1)
    except TimeoutError:
        print(future.running(), round(time.monotonic() - started))
    future.result()
    print('done', round(time.monotonic() - started))
