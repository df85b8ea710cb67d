# idea: jobs of asyncio in a pool of two are two at a time on the loop's clock
# output: 3
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    started = loop.time()
    with ThreadPoolExecutor(2) as pool:
        await asyncio.gather(*[loop.run_in_executor(pool, time.sleep, 1) for _ in range(5)])
    print(round(loop.time() - started))


asyncio.run(main())
