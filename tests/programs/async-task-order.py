# idea: a task starts at the next await, in the order of creation
# output: main goes on
# output: task 1
# output: task 2
# output: main again
import asyncio


async def task(n):
    print('task', n)


async def main():
    tasks = [asyncio.create_task(task(n)) for n in (1, 2)]
    print('main goes on')
    await asyncio.sleep(0)
    print('main again')
    await asyncio.wait(tasks)


asyncio.run(main())
