# idea: jobs of different functions can be submitted to one pool and waited for together
# output: ['slow', 3] 2 0
from concurrent import futures
import time


def slow(text):
    time.sleep(0.2)
    return text


with futures.ThreadPoolExecutor(max_workers=2) as executor:
    jobs = [executor.submit(slow, 'slow'), executor.submit(sum, [1, 2])]
    done, pending = futures.wait(jobs)
print([job.result() for job in jobs], len(done), len(pending))
