# idea: async for and async comprehensions take values as they come
# steps: 6 9 15 21 16 10 11 12 17 16 10 11 12 17 16 10 18 10 11 12 10 11 12 10
# output: 0
# output: 1
# output: [0, 10]
import asyncio


async def ticks(n):
    for i in range(n):  #: in async-generator; spans 4 10 21
        await asyncio.sleep(0.1)
        yield i


async def main():
    async for i in ticks(2):
        print(i)  #: in coroutine
    print([i * 10 async for i in ticks(2)])


asyncio.run(main())
