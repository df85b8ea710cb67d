# idea: an exception that leaves asyncio.run ends the program with the coroutine in its traceback
# steps: 3 6 11 15 12 7 8
import asyncio


async def inner():
    await asyncio.sleep(0.1)
    return [][1]


async def main():
    await inner()


asyncio.run(main())
