# idea: locks, event loops and what is made of them have the types and representations of CPython
# output: <class '_thread.lock'> <unlocked _thread.lock object at
# output: True True
# output: <class '_thread.RLock'> <locked _thread.RLock object owner=1 count=2 at
# output: <Condition(<unlocked _thread.RLock object owner=0 count=0 at
# output: <class 'asyncio.unix_events._UnixSelectorEventLoop'> <_UnixSelectorEventLoop running=False closed=True debug=False>
import asyncio
import threading


def told(value):
    text = repr(value).replace(str(threading.get_ident()), '1')
    return text.split(' 0x')[0]


lock = threading.Lock()  #: has lock lock unlocked
print(type(lock), told(lock))
lock.acquire()  #: has lock lock locked; mutate
print(isinstance(lock, threading.Lock), lock.locked())
again = threading.RLock()
with again, again:
    print(type(again), told(again))
print(told(threading.Condition()))
loop = asyncio.new_event_loop()
loop.close()
print(type(loop), loop)
thread = threading.Thread(target=str, name='worker')
thread.start()  #: not has thread attribute:_simulated_end int
thread.join()
