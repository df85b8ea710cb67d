# idea: sleeping for a day takes no time
# output: 86400
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(DAY)
    return round(loop.time() - start)


DAY = 60 * 60 * 24
print(asyncio.run(main()))
