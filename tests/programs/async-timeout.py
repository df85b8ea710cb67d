# idea: a timeout cancels what takes too long and leaves the rest alone
# output: cancelled inside
# output: too slow
# output: quick
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled inside')
        raise


async def main():
    try:
        await asyncio.wait_for(slow(), timeout=1)
    except TimeoutError:
        print('too slow')
    async with asyncio.timeout(5):
        await asyncio.sleep(1)
        print('quick')


asyncio.run(main())
