# idea: a program that is no Python says so before its first statement runs
print('never')
if True
    print('never either')
