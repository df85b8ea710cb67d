# idea: what a with statement enters is evaluated once, whatever says at its exit that it stands there
# expressions: yes
import asyncio
class Manager:
    def __enter__(self): return [self]
    #: evaluates `[self]` list
    def __exit__(self, *_): return True
    async def __aenter__(self): return {1}
    #: evaluates `{1}` set
    async def __aexit__(self, *_): return True
def f(m, n):
    with m or n as x, n if m else m:
    #: evaluates `m or n` Manager, `n if m else m` Manager
        pass
    with Manager(), m:
    #: evaluates `Manager()` Manager
        raise KeyError
async def g(m, n):
    async with n and m as x:
    #: evaluates `n and m` Manager
        pass
    async with m or n:
    #: evaluates `m or n` Manager
        raise KeyError
f(Manager(), Manager())
#: evaluates `Manager()` Manager, `Manager()` Manager, `f(Manager(), Manager())` None
asyncio.run(g(Manager(), Manager()))
#: evaluates `asyncio.run` function _run, `Manager()` Manager, `Manager()` Manager, `g(Manager(), Manager())` not started, `asyncio.run(g(Manager(), Manager()))` None
