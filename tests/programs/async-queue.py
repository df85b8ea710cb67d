# idea: a queue makes its consumers wait for its producer
# output: put 0
# output: got 0
# output: put 1
# output: got 1
# output: end
import asyncio


async def produce(queue):
    for n in range(2):
        await asyncio.sleep(0.1)
        print('put', n)
        await queue.put(n)
    await queue.put(None)


async def consume(queue):
    while (n := await queue.get()) is not None:
        print('got', n)
    print('end')


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(produce(queue), consume(queue))


asyncio.run(main())
