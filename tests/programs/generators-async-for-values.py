# idea: what an async generator yields is told itself, and the async for that takes it raises nothing
async def letters(): yield ['a']


async def main():
    async for letter in letters():
        taken = letter  #: bind taken; not raise StopIteration


import asyncio; asyncio.run(main())
