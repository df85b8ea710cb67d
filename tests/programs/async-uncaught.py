# idea: an exception that leaves asyncio.run ends the program with the coroutine in its traceback
import asyncio


async def inner():
    await asyncio.sleep(0.1)
    return [][1]


async def main():
    await inner()


asyncio.run(main())
