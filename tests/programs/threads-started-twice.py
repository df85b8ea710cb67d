# idea: a thread can be started once only
# output: threads can only be started once
import threading

thread = threading.Thread(target=len, args=([],))
thread.start()
thread.join()
try:
    thread.start()
except RuntimeError as error:
    print(error)
