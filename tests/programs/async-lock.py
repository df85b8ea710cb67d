# idea: a lock lets one task at a time through, in the order in which they asked
# output: a in
# output: a out
# output: b in
# output: b out
import asyncio


async def use(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(0.1)
        print(name, 'out')


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(use(lock, 'a'), use(lock, 'b'))


asyncio.run(main())
