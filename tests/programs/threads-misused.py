# idea: a thread that was not made, not started or is oneself cannot be started or waited for
# output: thread.__init__() not called
# output: cannot join thread before it is started
# output: Thread.__init__() not called
# output: cannot join current thread
import threading


class Odd(threading.Thread):
    def __init__(self):
        pass


def attempt(function):
    try:
        function()
    except RuntimeError as error:
        print(error)


attempt(Odd().start)
attempt(threading.Thread().join)
attempt(Odd().join)
itself = threading.Thread(target=lambda: attempt(itself.join))
itself.start()
