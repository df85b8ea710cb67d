# idea: else after for, while and try runs unless the block was left early
# steps: 3 4 3 4 3 6 7 10 11 12 16 20
for n in [1, 2]:
    pass
else:
    print('for ran out')
while n > 5:
    pass
else:
    print('while false')
for n in [1]:
    break
else:
    print('never')
try:
    pass
except ValueError:
    print('never')
else:
    print('try without exception')
