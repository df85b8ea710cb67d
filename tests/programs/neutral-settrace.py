# idea: a trace function of the program's own is called for its lines and does not end the recording
import sys

seen = []


def tracer(frame, event, arg):
    if frame.f_code.co_name == 'work':
        seen.append((event, frame.f_lineno))
        return tracer


def work():
    a = 1
    return a


sys.settrace(tracer)
work()
sys.settrace(None)
print(seen)
