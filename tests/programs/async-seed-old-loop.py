# idea: a loop made by hand runs tasks until they are done and is closed afterwards
# output: ['a', 'b'] True
import asyncio

results = []


async def work(name):
    await asyncio.sleep(0.1)
    results.append(name)


loop = asyncio.new_event_loop()
tasks = [loop.create_task(work(name)) for name in 'ab']
loop.run_until_complete(asyncio.wait(tasks))
loop.close()
print(results, loop.is_closed())
