# idea: a list waits on the value stack of the caller while a later operand is worked out
class Loud:
    def __del__(self):
        print('freed')


def later():
    print('in the call')
    return 2


print(len([Loud()] * later()))  #: create Loud; create list; free list; free Loud
