# idea: an exception that is no Exception ends the program like any other
class Stop(BaseException):
    pass


try:
    raise Stop('now')
except Exception:
    print('never')
finally:
    print('on the way out')
