# idea: what an asynchronous loop goes over is evaluated once, and the end of such a comprehension is told
# expressions: yes
async def numbers(*given):
    for n in given:
        yield n
        #: evaluates `yield n` None
async def f(a):
    async for n in a or numbers(9):
    #: evaluates `a or numbers(9)` not started
        pass
    x = [n async for n in (a if n == 3 else numbers(9))]
    #: evaluates `n == 3` True, `a if n == 3 else numbers(9)` finished, `[n async for n in (a if n == 3 else numbers(9))]` list
    return {n async for n in numbers(*[m async for m in numbers(4, 5)]) if n > 4 or n < 0}
    #: evaluates `numbers(4, 5)` not started, `[m async for m in numbers(4, 5)]` list, `numbers(*[m async for m in numbers(4, 5)])` not started, `n > 4` False, `n < 0` False, `n > 4` True, `{n async for n in numbers(*[m async for m in numbers(4, 5)]) if n > 4 or n < 0}` set
try:
    f(numbers(1, 3)).send(None)
    #: evaluates `numbers(1, 3)` not started, `f(numbers(1, 3))` not started
except StopIteration as e:
    x = e.value
    #: evaluates `e.value` set
