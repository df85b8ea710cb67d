# idea: the recursion limit is as low as it may be when an exception ends it
# ends: exception ValueError: low
import sys
def inner():
    raise ValueError('low')
sys.setrecursionlimit(20)
inner()
