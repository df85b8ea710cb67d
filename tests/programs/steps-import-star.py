# idea: a star import binds many names in one step
from keyword import *  #: bind iskeyword; bind kwlist; bind softkwlist
print(iskeyword('for'), 'for' in kwlist, 'match' in softkwlist)
