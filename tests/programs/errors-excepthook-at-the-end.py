# idea: an uncaught exception is handed to the hook of the program's own, after its last step
# output: before
# output: hook ValueError no 11
import sys


def hook(kind, value, traceback):
    print('hook', kind.__name__, value, traceback.tb_lineno)


sys.excepthook = hook; print('before'); value = [1]; raise ValueError('no')
