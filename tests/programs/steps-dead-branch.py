# idea: a branch that the compiler throws away binds nothing
# steps: 3 5 6 7 9
if False:
    never = 1
if __debug__:
    print('debug')
while 0:  #: spans 0 7 7
    never = 2
print('never' in globals())
