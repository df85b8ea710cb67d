# idea: asyncio.run runs a coroutine to its end and gives its result
# output: started
# output: done
import asyncio


async def main():
    print('started')
    await asyncio.sleep(1)
    return 'done'


print(asyncio.run(main()))
