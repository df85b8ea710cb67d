# idea: a pool needs a worker, and takes no job once it is shut down
# output: max_workers must be greater than 0
# output: cannot schedule new futures after shutdown
# output: concurrent.futures.thread
from concurrent.futures import ThreadPoolExecutor

try:
    ThreadPoolExecutor(0)
except ValueError as error:
    print(error)
pool = ThreadPoolExecutor(1)
pool.shutdown()
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
print(ThreadPoolExecutor.__module__)
