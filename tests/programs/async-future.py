# idea: a future is set by one callback and awaited by another task
# output: waiting
# output: result 5
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.2, future.set_result, 5)
    print('waiting')
    print('result', await future)


asyncio.run(main())
