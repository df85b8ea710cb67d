# idea: the value that a generator returns travels in StopIteration
# steps: 3 8 9 4 11 5 12 13 14
def worker():
    yield 1
    return ['result']


g = worker()
next(g)
try:
    next(g)
except StopIteration as stop:
    value = stop.value  #: same stop/attribute:value value
    print(value)
