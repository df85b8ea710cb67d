# idea: what only a task holds is freed when the task is done
# output: inside
# output: freed
# output: after
import asyncio


class Thing:
    def __del__(self):
        print('freed')


async def work():
    thing = Thing()
    await asyncio.sleep(0.1)
    print('inside')


async def main():
    await asyncio.create_task(work())
    print('after')


asyncio.run(main())
