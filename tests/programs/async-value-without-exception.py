# idea: the exceptions by which an await gets its value and a generator is closed are no steps
import asyncio


async def values():
    yield 1  #: not event exception
    yield 2


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(future.set_result, [1])
    result = await future  #: not event exception; not raise StopIteration
    source = values()
    await anext(source)
    await source.aclose()  #: not event exception; not raise GeneratorExit


asyncio.run(main())
