# idea: an exception that is no Exception ends the program like any other
# steps: 3 4 8 9 12
class Stop(BaseException):
    pass


try:
    raise Stop('now')
except Exception:
    print('never')
finally:
    print('on the way out')
