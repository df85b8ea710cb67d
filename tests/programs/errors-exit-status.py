# idea: sys.exit with a number ends the program with that status
import sys

try:
    print('working')
    sys.exit(3)
finally:
    print('cleaned up')
