# idea: what an async generator yields is the value itself, not what the interpreter wraps it in
import asyncio


async def values():
    yield [1]  #: yield list; not yield async_generator_wrapped_value


async def main():
    async for value in values():
        del value


asyncio.run(main())
