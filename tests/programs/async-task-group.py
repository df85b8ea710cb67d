# idea: a task group that loses one task to an exception cancels the others and reports a group
# output: other cancelled
# output: (ValueError('bad'),)
import asyncio


async def fail():
    await asyncio.sleep(0.1)
    raise ValueError('bad')


async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('other cancelled')
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        group.create_task(other())


try:
    asyncio.run(main())
except* ValueError as group:
    print(group.exceptions)
