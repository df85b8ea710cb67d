# idea: a job that waits for a worker cannot be cancelled, and saying so would be a lie
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
first, second = pool.submit(time.sleep, 2), pool.submit(time.sleep, 2)
second.cancel()
print('never')
