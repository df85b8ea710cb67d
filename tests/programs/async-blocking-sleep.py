# idea: a blocking sleep inside a task holds up all others
# output: a starts
# output: a ends
# output: b
import asyncio
import time


async def rude():
    print('a starts')
    time.sleep(0.2)
    print('a ends')


async def polite():
    await asyncio.sleep(0.1)
    print('b')


async def main():
    await asyncio.gather(polite(), rude())


asyncio.run(main())
