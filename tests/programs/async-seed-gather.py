# idea: gather of a comprehension collects the results of many small coroutines
# output: Outputs: [0, 100, 200, 600, 700]
# output: [0, 1, 2, 6, 7]
import asyncio

results = []


async def do_some_work(num):
    await asyncio.sleep(0.1)
    results.append(num)
    return num * 100


async def manager_function(task_descriptions):
    outputs = await asyncio.gather(
        *[do_some_work(work) for name, work_list in task_descriptions for work in work_list]
    )
    print(f'Outputs: {outputs}')


asyncio.run(manager_function([('work_1', range(3)), ('work_2', [6, 7])]))
print(results)
