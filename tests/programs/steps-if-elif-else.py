# idea: if and elif are steps when they are tested, else is none
# steps: 3 4 6 9 3 4 5 3 4 6 7 3 10
for n in [3, 1, 2]:
    if n == 1:  #: spans 4 4 13
        print('one')
    elif n == 2:  #: spans 4 6 15
        print('two')
    else:
        print(n)
print('done')
