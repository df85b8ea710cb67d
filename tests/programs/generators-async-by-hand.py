# idea: an async generator can be driven by hand, value by value
# steps: 3 8 15 16 10 4 5 11 12 10 4 5 11 12 18 10 4 11 19 20
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
