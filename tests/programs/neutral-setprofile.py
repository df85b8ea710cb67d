# idea: a profile function of the program's own sees calls and returns
import sys

seen = []


def profiler(frame, event, arg):
    if frame.f_code.co_name == 'work':
        seen.append((event, getattr(arg, '__name__', arg)))


def work():
    return len([1, 2])


sys.setprofile(profiler)
work()
sys.setprofile(None)
print(seen)
