# idea: an excepthook of the program's own sees the uncaught exception with its traceback
# steps: 3 6 10 11 13 14 15 7 16
import sys


def hook(kind, value, traceback):
    print('hook', kind.__name__, value, traceback.tb_lineno)


before = sys.excepthook
sys.excepthook = hook
try:
    1 / 0
except ZeroDivisionError as error:
    sys.excepthook(type(error), error, error.__traceback__)
sys.excepthook = before
