# idea: an async generator that is left half used is closed when the loop ends
# output: 0
# output: closed
import asyncio


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print('closed')


async def main():
    async for n in numbers():
        print(n)
        break  #: not free async_generator


asyncio.run(main())
