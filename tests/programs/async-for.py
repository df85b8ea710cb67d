# idea: async for and async comprehensions take values as they come
# output: 0
# output: 1
# output: [0, 10]
import asyncio


async def ticks(n):
    for i in range(n):  #: in async-generator; spans 4 9 21
        await asyncio.sleep(0.1)
        yield i


async def main():
    async for i in ticks(2):
        print(i)  #: in coroutine
    print([i * 10 async for i in ticks(2)])


asyncio.run(main())
