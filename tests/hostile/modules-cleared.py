# idea: sys.modules is emptied
# ends: finished
# output: x
import sys
print('x')
sys.modules.clear()
a = [1]
