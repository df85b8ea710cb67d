# idea: a star import binds many names in one step
# steps: 3 4
from keyword import *  #: bind iskeyword; bind kwlist; bind softkwlist
print(iskeyword('for'), 'for' in kwlist, 'match' in softkwlist)
