# idea: async with waits on entry and on exit
# output: opening
# output: inside open
# output: closed
import asyncio


class Line:
    async def __aenter__(self):  #: in class
        print('opening')
        await asyncio.sleep(0.1)
        return 'open'

    async def __aexit__(self, *args):
        await asyncio.sleep(0.1)
        print('closed')


async def main():
    async with Line() as state:  #: spans 4 20 30; in coroutine
        print('inside', state)


asyncio.run(main())
