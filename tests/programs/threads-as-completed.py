# idea: as_completed gives results in the order in which the workers would finish
# output: [40, 50, 10, 30]
from concurrent import futures
import time


def work(n):
    time.sleep(n / 10)
    return n * 10


with futures.ThreadPoolExecutor(max_workers=2) as pool:
    jobs = [pool.submit(work, n) for n in (5, 4, 3, 1)]
    results = [job.result() for job in futures.as_completed(jobs)]
print(results)
