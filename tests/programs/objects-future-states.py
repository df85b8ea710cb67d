# idea: a future tells its state, its result or exception, and who is to be called
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    good, bad, gone = (loop.create_future() for _ in range(3))
    good.add_done_callback(print)  #: has good Future pending; has good other:callback builtin_function_or_method built-in print
    good.remove_done_callback(print)
    good.set_result(['Brie'])  #: has good Future finished; has good attribute:result item:0 str 'Brie'
    bad.set_exception(ValueError('no'))  #: has bad attribute:exception ValueError
    gone.cancel()  #: has gone Future cancelled
    print(bad.exception())


asyncio.run(main())
