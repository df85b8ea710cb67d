# idea: the process aborts
# ends: crashed
# output: a
# steps: 3
import os
print('a')
os.abort()
