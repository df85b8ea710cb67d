# idea: a job that is asked for twice is given once, and jobs come in the order of their ends
# output: [True, False]
# output: 1 (of 1) futures unfinished
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

with ThreadPoolExecutor(2) as pool:
    slow, fast = pool.submit(time.sleep, 2), pool.submit(time.sleep, 1)
    print([each is fast for each in as_completed([slow, fast, slow])])
    try:
        list(as_completed([pool.submit(time.sleep, 5)], timeout=1))
    except TimeoutError as error:
        print(error)
