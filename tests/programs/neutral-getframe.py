# idea: the frames above a function are those that called it
import sys


def names():
    frame, found = sys._getframe(), []
    while frame.f_code.co_name != '<module>':
        found.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return found, frame.f_lineno


def outer():
    return names()


print(outer())
