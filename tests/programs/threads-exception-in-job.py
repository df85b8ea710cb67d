# idea: an exception in a pool's job is raised where its result is asked for
# output: caught division by zero
# output: ZeroDivisionError
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    job = pool.submit(lambda: 1 / 0)
try:
    job.result()
except ZeroDivisionError as error:
    print('caught', error)
print(type(job.exception()).__name__)
