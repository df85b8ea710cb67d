# idea: setting f_trace on a frame of its own has the effect that the program expects
import sys

lines = []


def local(frame, event, arg):
    lines.append((event, frame.f_lineno))
    return local


def work():
    sys._getframe().f_trace = local
    a = 1
    return a


sys.settrace(lambda *args: None)
work()
sys.settrace(None)
print(lines)
