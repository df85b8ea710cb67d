# idea: a future holds the first callback apart from the others, as long as it has to call them
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(print)  #: has future other:callback builtin_function_or_method built-in print; not has future other:callbacks NoneType
    future.add_done_callback(repr)
    future.add_done_callback(ascii)  #: length future/other:callbacks 2; has future other:callback builtin_function_or_method built-in print
    future.cancel()  #: free list; not has future other:callback builtin_function_or_method


asyncio.run(main())
