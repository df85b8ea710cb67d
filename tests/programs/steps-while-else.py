# idea: while is a step each time it is tested, also the last time, then its else body runs
# steps: 3 4 5 4 5 4 7
n = 2
while n:
    n -= 1
else:
    print('no break')
