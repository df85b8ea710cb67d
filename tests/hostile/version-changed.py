# idea: the interpreter's version is None
# ends: finished
# output: x
import sys
sys.version_info = sys.version = sys.implementation = None
print('x')
