# idea: writing through f_locals of a frame moves the caller's own note
# steps: 3 6 10 17 11 12 13 7 14
import sys


def meddle():
    sys._getframe(1).f_locals['n'] = ['meddled']


def caller():
    n = [1]
    kept = n
    meddle()
    return n, kept is n


print(caller())
