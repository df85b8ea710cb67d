# idea: what moves tasks on is the runtime's and closed, an event loop of the program's own is open
import asyncio


class Loop(asyncio.BaseEventLoop):
    pass


async def wait(future):
    await future


async def main():
    loop = asyncio.get_running_loop()  #: references loop 0
    future = loop.create_future()
    job = wait(future)
    job.send(None)  #: has job iterates: FutureIter FutureIter of the runtime
    job.close()
    task = loop.create_task(wait(future))
    step = loop._ready[0]._callback  #: has step TaskStepMethWrapper TaskStepMethWrapper of the runtime
    task.cancel()


asyncio.run(main())
loop = Loop()
loop.box = [1]  #: has loop attribute:box list
