# idea: a semaphore of two lets two tasks in and the third when one leaves
# output: ['+1', '+2', '-2', '+3', '-1', '-3']
import asyncio

log = []


async def use(gate, n, seconds):
    async with gate:
        log.append(f'+{n}')
        await asyncio.sleep(seconds)
        log.append(f'-{n}')


async def main():
    gate = asyncio.Semaphore(2)
    await asyncio.gather(use(gate, 1, 0.3), use(gate, 2, 0.1), use(gate, 3, 0.4))


asyncio.run(main())
print(log)
