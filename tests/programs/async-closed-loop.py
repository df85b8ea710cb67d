# idea: a loop that is closed sets no timers, and there is none where none was set
# output: Event loop is closed
# output: There is no current event loop in thread 'MainThread'.
# output: True
import asyncio

loop = asyncio.new_event_loop()
loop.close()
try:
    loop.call_later(1, print)
except RuntimeError as error:
    print(error)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
