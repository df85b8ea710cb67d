# idea: clearing the frame of a traceback lets go of what its names held
# steps: 3 4 8 14 9 10 15 16 17 18 5 19
class Loud:
    def __del__(self):
        print('freed')


def fail():
    loud = Loud()
    raise ValueError


try:
    fail()
except ValueError as error:
    caught = error
print('caught')
caught.__traceback__.tb_next.tb_frame.clear()  #: free Loud
print('end')
