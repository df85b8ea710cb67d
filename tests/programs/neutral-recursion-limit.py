# idea: a recursion to a lowered limit reaches the same depth, and the steps after it are recorded
import sys


def dive():
    global depth
    depth += 1
    dive()


depth = 0
before = sys.getrecursionlimit()
sys.setrecursionlimit(150)
try:
    dive()
except RecursionError:
    pass
finally:
    sys.setrecursionlimit(before)
after = ['recorded']  #: bind after
print(depth, after)
