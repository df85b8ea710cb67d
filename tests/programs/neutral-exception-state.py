# idea: sys.exc_info is empty outside of handlers, whatever the recorder itself handles
import sys

items = [1]
print(sys.exc_info())
try:
    {}[1]
except KeyError:
    inner = [2]
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())
