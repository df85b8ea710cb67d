# idea: a pool of processes maps like a pool of threads
# output: [30, 10, 20]
from concurrent import futures
import time


def foo(num):
    time.sleep(num)
    return round(num * 100)


if __name__ == '__main__':
    with futures.ProcessPoolExecutor(max_workers=2) as executor:
        processes_results = executor.map(foo, [0.3, 0.1, 0.2])
    print(list(processes_results))
