# idea: an event wakes all tasks that wait for it
# output: set
# output: a woke
# output: b woke
import asyncio


async def wait(event, name):
    await event.wait()
    print(name, 'woke')


async def main():
    event = asyncio.Event()
    waiting = asyncio.gather(wait(event, 'a'), wait(event, 'b'))
    await asyncio.sleep(0.1)
    print('set')
    event.set()
    await waiting


asyncio.run(main())
