# idea: a signal waits while a generator goes on; the exception that it raises is the program's
# output: caught inside
# output: ['on']
import _thread


def inner():
    try:
        yield
    except KeyboardInterrupt:
        print('caught inside')
    yield 'on'


def outer():
    yield from inner()


g = outer()
next(g)
print(list(map(g.send, map(_thread.interrupt_main, [2]))))
