# idea: a coroutine that is dropped unawaited warns at that moment
# steps: 3 6 10 11 12 10 13
import warnings


async def work():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
print([str(item.message) for item in caught])
