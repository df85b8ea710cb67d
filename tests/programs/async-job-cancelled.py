# idea: a job that nobody waits for any more brings no result
# output: too late
# output: 10
import asyncio
import time


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 5), 1)
    except TimeoutError:
        print('too late')
    await asyncio.sleep(9)
    print(round(asyncio.get_running_loop().time()))


asyncio.run(main())
