# idea: what __await__ of a coroutine gives is an object of its own, which keeps the coroutine alive
async def wait(box):
    return box


steps = wait([1]).__await__()  #: has steps iterates: coroutine not started; has steps iterates: frame:box list
try:
    next(steps)
except StopIteration as stop:
    print(stop.value)
del steps  #: free coroutine; free coroutine_wrapper
