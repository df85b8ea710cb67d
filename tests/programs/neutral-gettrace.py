# idea: sys.gettrace and sys.getprofile give None
import sys


def look():
    return sys.gettrace(), sys.getprofile(), sys._getframe().f_trace


print(look(), sys.gettrace())
