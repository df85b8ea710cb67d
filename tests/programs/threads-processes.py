# idea: processes share no objects: a job gets a copy of what it is given
# simulated: processes
# output: [1, 2] [1]
from concurrent.futures import ProcessPoolExecutor


def grow(items):
    items.append(2)
    return items


if __name__ == '__main__':
    mine = [1]
    with ProcessPoolExecutor(max_workers=1) as pool:
        theirs = pool.submit(grow, mine).result()
    print(theirs, mine)
