# idea: threads have numbers that follow the main thread's, and those of a pool do too
# output: [1, 2] 3
import threading
from concurrent.futures import ThreadPoolExecutor


def number():
    return threading.get_ident() - threading.main_thread().ident


numbers = []
for _ in range(2):
    threading.Thread(target=lambda: numbers.append(number())).start()
print(numbers, ThreadPoolExecutor(1).submit(number).result())
