# idea: of many timers, those that are cancelled are let go long before their time
# output: 60 of 160
# output: 60
import asyncio
import weakref


async def main():
    loop = asyncio.get_running_loop()
    timers = [loop.call_later(1000 + n, print) for n in range(160)]
    seen = [weakref.ref(timer) for timer in timers]
    for timer in timers[60:]: timer.cancel()
    print(len([timer for timer in timers if not timer.cancelled()]), 'of', len(timers))
    timers = timer = None
    await asyncio.sleep(1)
    print(len([see for see in seen if see()]))


asyncio.run(main())
