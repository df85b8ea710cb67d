# idea: a for loop over a constant tuple steps like any other loop
# steps: 3 4 3 4 3
for side in ('left', 'right'):
    print(side)
