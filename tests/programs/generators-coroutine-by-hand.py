# idea: a coroutine can be driven by hand, without any event loop
# steps: 3 4 9 13 14 10 5 6 5 16 6 17 18
class Pause:
    def __await__(self):
        got = yield 'paused'
        return got


async def work():
    return [await Pause(), await Pause()]


c = work()
print(c.send(None), c.send(1))
try:
    c.send(2)
except StopIteration as stop:
    print(stop.value)
