# idea: every line is a step after a trace function, or none, was set and while a profile function is
# steps: 3 6 10 11 12 7 13 14 15 7 16 17 18
import sys


def work():
    return [1]


sys.settrace(None)
a = [1]
work()
sys.settrace(lambda *_: None)
a.append(2)
work()
sys.settrace(None)
sys.setprofile(lambda *_: None)
a.append(3)
