# idea: coroutines that await themselves stack up and unwind like calls
# output: 120
import asyncio


async def factorial(n):
    await asyncio.sleep(0.01)
    return 1 if n == 0 else n * await factorial(n - 1)


print(asyncio.run(factorial(5)))
