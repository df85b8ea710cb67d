# idea: writing through f_locals of a frame moves the caller's own note
import sys


def meddle():
    sys._getframe(1).f_locals['n'] = ['meddled']


def caller():
    n = [1]
    kept = n
    meddle()
    return n, kept is n


print(caller())
