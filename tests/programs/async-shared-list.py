# idea: tasks that share a list see each other's changes between awaits only
# output: ['a0', 'b0', 'a1', 'b1']
import asyncio


async def write(shared, name):
    for n in range(2):
        shared.append(f'{name}{n}')
        await asyncio.sleep(0)


async def main():
    shared = []
    await asyncio.gather(write(shared, 'a'), write(shared, 'b'))
    print(shared)


asyncio.run(main())
