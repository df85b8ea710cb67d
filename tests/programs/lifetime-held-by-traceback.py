# idea: an exception in a variable keeps the locals of the frames it passed through
class Thing:
    def __del__(self):
        print('freed')


def fail():
    thing = Thing()
    raise ValueError


try:
    fail()
except ValueError as error:
    kept = error
print('still held')  #: not free Thing
kept.__traceback__ = None  #: free Thing
print('end')
