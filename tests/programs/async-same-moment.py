# idea: tasks that wake at the same moment go on in the order in which they lay down
# output: abcabc
import asyncio


async def nap(name):
    for _ in range(2):
        await asyncio.sleep(0.1)
        print(name, end='')


async def main():
    await asyncio.gather(*(nap(name) for name in 'abc'))
    print()


asyncio.run(main())
