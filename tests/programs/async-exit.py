# idea: sys.exit inside a coroutine ends the program with its status
# output: tidied up
import asyncio
import sys


async def main():
    try:
        await asyncio.sleep(0.1)
        sys.exit(4)
    finally:
        print('tidied up')


asyncio.run(main())
