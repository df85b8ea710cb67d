# idea: an await is evaluated when what it waits for has its result, and what its frame has not used yet is out of sight meanwhile
# expressions: yes
import asyncio
async def double(n):
    await asyncio.sleep(1)
    #: evaluates `asyncio.sleep` function sleep, `asyncio.sleep(1)` coroutine sleep of the runtime, `await asyncio.sleep(1)` None
    return n * 2
    #: evaluates `n * 2` 4
async def numbers():
    yield 1
    #: evaluates `yield 1` None
    yield 2
    #: evaluates `yield 2` None
async def main():
    x = [1] + [await double(2)]
    #: evaluates `[1]` list, `double(2)` not started, `await double(2)` 4, `[await double(2)]` list, `[1] + [await double(2)]` list
    #: keeps `[1]`; keeps `await double(2)`; not keeps `[1]` `await double(2)`
    return [n + 1 async for n in numbers()] + x
    #: evaluates `numbers()` not started, `n + 1` 2, `n + 1` 3, `[n + 1 async for n in numbers()]` list, `[n + 1 async for n in numbers()] + x` list
y = asyncio.run(main())
#: evaluates `asyncio.run` function _run, `main()` not started, `asyncio.run(main())` list
