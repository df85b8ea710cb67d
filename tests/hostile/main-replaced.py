# idea: the program's own module is replaced by a number
# ends: finished
# output: 42
import sys
sys.modules[__name__] = 42
print(sys.modules['__main__'])
