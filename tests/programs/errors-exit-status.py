# idea: sys.exit with a number ends the program with that status
# steps: 3 6 7 9
import sys

try:
    print('working')
    sys.exit(3)
finally:
    print('cleaned up')
