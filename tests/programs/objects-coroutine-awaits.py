# idea: a coroutine that waits refers to what it waits for
class Pause:
    def __await__(self):
        yield 'paused'


async def inner(box):
    await Pause()


async def outer():
    await inner([1])


job = outer()  #: has job coroutine not started
job.send(None)  #: has job iterates: coroutine suspended; has job iterates: frame:box list
job.close()  #: has job coroutine finished
