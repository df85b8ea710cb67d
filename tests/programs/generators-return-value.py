# idea: the value that a generator returns travels in StopIteration
def worker():
    yield 1
    return ['result']


g = worker()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
