# idea: the pool that a loop is told to use does its jobs, and jobs share the pool of the loop otherwise
# output: ['asyncio_0', 'asyncio_1']
# output: own_0 2
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def job(seconds):
    time.sleep(seconds)
    return threading.current_thread().name


async def main():
    print(await asyncio.gather(asyncio.to_thread(job, 1), asyncio.to_thread(job, 1)))
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix='own'))
    print(await loop.run_in_executor(None, job, 1), round(loop.time()))


asyncio.run(main())
