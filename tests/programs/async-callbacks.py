# idea: call_soon and call_later run plain functions in order of time
# output: soon
# output: first
# output: second
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, print, 'second')
    loop.call_later(0.1, print, 'first')
    loop.call_soon(print, 'soon')
    await asyncio.sleep(0.3)


asyncio.run(main())
