# idea: a pool of threads prints as its jobs run whole, in order of start
# output: Start doing with 0.3
# output: Done with 0.3
# output: Start doing with 0.1
# output: Done with 0.1
# output: Start doing with 0.2
# output: Done with 0.2
# output: [30, 10, 20]
from concurrent import futures
import time


def foo(num):
    print(f'Start doing with {num}')
    time.sleep(num)
    print(f'Done with {num}')
    return round(num * 100)


with futures.ThreadPoolExecutor(max_workers=2) as executor:
    threads_results = executor.map(foo, [0.3, 0.1, 0.2])
print(list(threads_results))
