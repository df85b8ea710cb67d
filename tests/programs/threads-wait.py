# idea: waiting for jobs ends with the first, with the first that fails, or when the time is over
# output: (1, 2, 1)
# output: (2, 1, 2)
# output: (2, 1, 3) False True False
# output: (3, 0, 9) False
import time
from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait


def job(seconds):
    time.sleep(seconds)
    return 1 / (seconds - 2)


def told(waited):
    return len(waited.done), len(waited.not_done), round(time.monotonic())


with ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(job, seconds) for seconds in (1, 2, 9)]
    print(told(wait(jobs, return_when=FIRST_COMPLETED)))
    print(told(wait(jobs, return_when=FIRST_EXCEPTION)))
    print(told(wait(jobs, timeout=1)), jobs[2].done(), jobs[2].running(), jobs[2].cancel())
    print(told(wait(jobs)), jobs[2].running())
