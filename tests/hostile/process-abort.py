# idea: the process aborts
# ends: crashed
# output: a
# steps: 4
import os
print('a')
os.abort()
