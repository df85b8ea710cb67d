# idea: a timer that has run already cannot be cancelled, which ends the program
# output: too early
import threading

timer = threading.Timer(5, print, ['too early'])
timer.start()
timer.cancel()
print('never')
