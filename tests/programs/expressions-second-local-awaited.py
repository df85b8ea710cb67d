# idea: what a frame waits for can be the second of two local names that are loaded at once
# expressions: yes
def generator(a, b):
    x = [a, (yield b)]
    #: evaluates `yield b` None, `[a, (yield b)]` list
    x = [a, (yield from b)]
    #: evaluates `yield from b` None, `[a, (yield from b)]` list
async def coroutine(a, b):
    return [a, await b]
    #: evaluates `await b` 1, `[a, await b]` list
async def one():
    return 1
for x in generator([0], [5]):
#: evaluates `[0]` list, `[5]` list, `generator([0], [5])` not started
    pass
try:
    coroutine(2, one()).send(None)
    #: evaluates `one()` not started, `coroutine(2, one())` not started
except StopIteration as e:
    x = e.value
    #: evaluates `e.value` list
