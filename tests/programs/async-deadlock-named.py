# idea: a deadlock names each task, what it waits for, and where in the program it does
# output: main waits for first and second in main, line 16
# output: first waits for Queue.get in take, line 8
# output: second waits for Event.wait
import asyncio


async def take(queue): return await queue.get()
async def ask(queue): return await take(queue)


async def main():
    asyncio.current_task().set_name('main')
    tasks = [asyncio.create_task(ask(asyncio.Queue()), name='first')]
    tasks.append(asyncio.create_task(asyncio.Event().wait(), name='second'))
    await asyncio.gather(*tasks)


try:
    asyncio.run(main())
except RuntimeError as error:
    print(str(error).partition(': ')[2].replace('; ', '\n'))
