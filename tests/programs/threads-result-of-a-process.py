# idea: who waits for a process gets a copy of its result, and it a copy of its argument
# output: (False, [1]) False
from concurrent.futures import ProcessPoolExecutor

kept = [1]


def same(items):
    return items is kept, items


def give():
    return kept


with ProcessPoolExecutor(1) as pool:
    print(pool.submit(same, kept).result(), pool.submit(give).result() is kept)
