# idea: holding a frame holds its names after the function has returned
import sys


class Thing:
    def __del__(self):
        print('freed')


def work():
    thing = Thing()
    return sys._getframe()


frame = work()  #: not lost frame
print('returned')
del frame  #: free Thing
print('end')
