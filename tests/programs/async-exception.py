# idea: an exception in a task reaches whoever awaits it, with the other results kept apart
# output: [1, ValueError('two')]
# output: caught three
import asyncio


async def give(n, bad=False):
    await asyncio.sleep(0.1)
    if bad:
        raise ValueError(n)
    return n


async def main():
    print(await asyncio.gather(give(1), give('two', bad=True), return_exceptions=True))
    task = asyncio.create_task(give('three', bad=True))
    try:
        await task
    except ValueError as error:
        print('caught', error)


asyncio.run(main())
