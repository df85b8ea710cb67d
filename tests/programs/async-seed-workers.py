# idea: two workers take turns whenever one of them sleeps
# output: Execute task work_1
# output: Execute task work_2
# output: [0, 6, 1, 7, 2, 8, 9]
import asyncio

results = []


async def do_some_work(num):
    await asyncio.sleep(0.1)
    results.append(num)


async def worker_function(name, work_list):
    print(f'Execute task {name}')
    for work in work_list:
        await do_some_work(work)


async def main():
    tasks = [
        asyncio.create_task(worker_function('work_1', range(0, 3))),
        asyncio.create_task(worker_function('work_2', range(6, 10))),
    ]
    await asyncio.wait(tasks)


asyncio.run(main())
print(results)
