# idea: gather runs its coroutines side by side and keeps the order of the arguments
# output: b ends
# output: a ends
# output: ['A', 'B']
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name, 'ends')
    return name.upper()


async def main():
    print(await asyncio.gather(work('a', 0.2), work('b', 0.1)))


asyncio.run(main())
