# idea: what runs code of the runtime is closed, as the coroutine of a sleep and the callback of a task
import asyncio


async def nap():
    await asyncio.sleep(1)


async def main():
    sleeping = asyncio.sleep(1)  #: has sleeping coroutine coroutine sleep of the runtime
    sleeping.close()
    task = asyncio.create_task(nap())
    await asyncio.wait([task])  #: has task other:callback function function _wait.<locals>._on_completion of the runtime
    print(task.done())


asyncio.run(main())
