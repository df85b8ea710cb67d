# idea: a trace function and a profile function of the program's own raise an exception at a call
# output: caught no
# output: caught never
import sys


def f():
    return 1


def fail(reason):
    def trace(frame, event, arg):
        raise ValueError(reason)

    return trace


for switch, reason in (sys.settrace, 'no'), (sys.setprofile, 'never'):
    switch(fail(reason))
    try:
        f()
    except ValueError as error:
        print('caught', error)
    switch(None)
