# idea: a trace function for threads sees the lines of a thread's body, and none of the starter's
# output: [('call', 11), ('line', 12), ('line', 13), ('return', 13)]
# output: None
# output: []
# simulated: threads
import sys
import threading


# The body of both threads.
def body():
    x = [1]
    return x


def trace(frame, event, argument):
    if frame.f_code is body.__code__:
        seen.append((event, frame.f_lineno))
    return trace


seen = []
threading.settrace(trace)
first = threading.Thread(target=body)
first.start()
first.join()
threading.settrace(None)
print(seen)
print(sys.gettrace())
seen.clear()
second = threading.Thread(target=body)
second.start()
second.join()
print(seen)
