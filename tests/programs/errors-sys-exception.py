# idea: sys.exception() gives the exception in flight, and None again after it
# steps: 3 6 7 8 9
import sys

try:
    raise KeyError('k')
except KeyError as error:
    print(sys.exception() is error, sys.exc_info()[1] is error)
print(sys.exception())
