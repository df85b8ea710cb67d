# idea: cancelling a task raises inside it at its await and runs its finally
# output: working
# output: tidied up
# output: True
import asyncio


async def work():
    print('working')
    try:
        await asyncio.sleep(100)
    finally:
        print('tidied up')


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled())


asyncio.run(main())
