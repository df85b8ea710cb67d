# idea: as_completed gives results in the order in which they come
# output: ['c', 'a', 'b']
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    works = [work('a', 0.2), work('b', 0.3), work('c', 0.1)]
    print([await soonest for soonest in asyncio.as_completed(works)])


asyncio.run(main())
