# idea: a handler of a signal runs where it would have run
# output: ['handled', 'made']
import _thread
import signal

heard = []


def handle(number, frame):
    heard.append('handled')


class Made:
    def __init__(self):
        heard.append('made')


before = signal.signal(signal.SIGINT, handle)
made = list(map(lambda number: Made(), map(_thread.interrupt_main, [2])))
signal.signal(signal.SIGINT, before)
print(heard)
