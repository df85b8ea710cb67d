# idea: each task has its own values of context variables
# output: a b None
import asyncio
from contextvars import ContextVar

user = ContextVar('user', default=None)


async def serve(name):
    user.set(name)
    await asyncio.sleep(0.1)
    return user.get()


async def main():
    a, b = await asyncio.gather(serve('a'), serve('b'))
    print(a, b, user.get())


asyncio.run(main())
