# idea: asyncio.run closes the loop that it made
# output: True False
import asyncio


async def main():
    return asyncio.get_running_loop()


loop = asyncio.run(main())
print(loop.is_closed(), loop.is_running())
