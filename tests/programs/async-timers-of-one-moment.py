# idea: of many timers for one moment the one made first goes off first, also where a shorter sleep led there
# output: a b c d e f g h i j
import asyncio

order = []


async def nap(name, *naps):
    for seconds in naps:
        await asyncio.sleep(seconds)
    order.append(name)


async def main():
    names = 'abcdefghi'
    await asyncio.gather(*[nap(name, 0.8) for name in names], nap('j', 0.7, 0.1))


asyncio.run(main())
print(*order)
