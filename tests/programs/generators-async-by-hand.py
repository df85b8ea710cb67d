# idea: an async generator can be driven by hand, value by value
async def numbers():
    for n in range(2):
        yield [n]


def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


source = numbers()
print(drive(source.__anext__()), drive(anext(source)))
try:
    drive(anext(source))
except StopAsyncIteration:
    print('ended')
