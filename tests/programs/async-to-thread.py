# idea: a blocking function handed to a thread gives its result to the task that awaits it
# output: done 3
import asyncio
import time


def work(n):
    time.sleep(0.1)
    return n


async def main():
    print('done', await asyncio.to_thread(work, 3))


asyncio.run(main())
