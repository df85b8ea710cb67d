# idea: SystemExit in a thread ends that thread in silence, and not the program
# output: goes on
import sys
import threading

thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()
print('goes on')
