# idea: sleeping tasks wake in order of time, and the loop's clock moves by what they slept
# output: 0.1 short
# output: 0.3 long
# output: 0.6 after
import asyncio


async def nap(loop, start, seconds, name):
    await asyncio.sleep(seconds)
    print(round(loop.time() - start, 1), name)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(nap(loop, start, 0.3, 'long'), nap(loop, start, 0.1, 'short'))
    await nap(loop, start, 0.3, 'after')


asyncio.run(main())
