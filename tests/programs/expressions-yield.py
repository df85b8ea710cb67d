# idea: a yield is evaluated when the generator goes on, to what was sent
# expressions: yes
def g():
    x = (yield [1]) + [2]
    #: evaluates `[1]` list, `yield [1]` list, `[2]` list, `(yield [1]) + [2]` list
    #: keeps `yield [1]` `[2]`
    return x
def outer():
    y = [0] + (yield from g())
    #: evaluates `[0]` list, `g()` not started, `yield from g()` list, `[0] + (yield from g())` list
    #: keeps `[0]` `g()`; keeps `yield from g()`; not keeps `[0]` `yield from g()`
    yield y
it = outer()
#: evaluates `outer()` not started
next(it)
#: evaluates `next(it)` list
z = it.send([5])
#: evaluates `[5]` list, `it.send([5])` list
