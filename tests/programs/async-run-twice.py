# idea: asyncio.run may be called again, with a new loop
# output: 1 2 False
import asyncio


async def loop():
    await asyncio.sleep(0.1)
    return asyncio.get_running_loop()


async def number(n):
    return n


first, second = asyncio.run(loop()), asyncio.run(loop())
print(asyncio.run(number(1)), asyncio.run(number(2)), first is second)
