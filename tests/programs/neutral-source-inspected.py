# idea: inspect.getsource of a function needs the text and gets it or an OSError, not a crash
import inspect


def work():
    return 1


try:
    print(inspect.getsource(work).splitlines()[0])
except OSError as error:
    print(error)
print(inspect.signature(work), work.__code__.co_firstlineno)
