# idea: a profile function for threads sees the calls of a thread's body, and none of the starter's
# output: [('call', 'body'), ('c_call', 'body'), ('c_return', 'body'), ('return', 'body')]
# output: None
# simulated: threads
import sys
import threading


def body():
    return len('Brie')


def profile(frame, event, argument):
    if frame.f_code is body.__code__:
        seen.append((event, frame.f_code.co_name))


seen = []
threading.setprofile(profile)
thread = threading.Thread(target=body)
thread.start()
thread.join()
threading.setprofile(None)
print(seen)
print(sys.getprofile())
