# idea: tasks that wait for each other for ever end the program with an error, not in silence
# steps: 3 6 13 18 14 15 7 8 7 8 9 9 7 7
import asyncio


async def wait(mine, other):
    async with mine:
        await asyncio.sleep(0.1)
        async with other:
            print('never')


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(wait(a, b), wait(b, a))


asyncio.run(main())
