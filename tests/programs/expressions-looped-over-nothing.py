# idea: the end of a loop over nothing says that it stands where its iterable does, and tells no value
# expressions: yes
def f(a, n):
    for x in a or n:
    #: evaluates `a or n` tuple
        pass
def g(a):
    for x in [n for n in a]:
    #: evaluates `[n for n in a]` list
        pass
async def empty():
    if False: yield
async def h(m, n):
    async for x in m and n:
    #: evaluates `m and n` not started
        pass
    async for x in n if m else m:
    #: evaluates `n if m else m` finished
        pass
f([], ())
#: evaluates `[]` list, `f([], ())` None
g([])
#: evaluates `[]` list, `g([])` None
try:
    h(empty(), empty()).send(None)
    #: evaluates `empty()` not started, `empty()` not started, `h(empty(), empty())` not started
except StopIteration:
    pass
