# idea: wait gives back what is done first and what is still to come
# output: ['fast'] 1
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(work('slow', 5)), asyncio.create_task(work('fast', 1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))


asyncio.run(main())
