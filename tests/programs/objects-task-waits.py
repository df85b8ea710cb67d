# idea: a task tells its coroutine, what it waits for, and in the end its result, without the coroutine
import asyncio


async def fetch(gate):
    await gate
    return ['Brie']


async def main():
    gate = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(fetch(gate), name='fetching')  #: has task other:coroutine coroutine not started; has task attribute:name str 'fetching'
    await asyncio.sleep(0)
    gate.set_result(None)  #: has task other:waits_for Future finished; has task Task pending
    cheese = await task
    print(cheese)  #: has task Task finished; has task attribute:result list


asyncio.run(main())
