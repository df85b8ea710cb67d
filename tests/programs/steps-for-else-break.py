# idea: break leaves a for loop without its else body and without another test
# steps: 3 4 5 3 4 5 6 9
for n in [1, 2, 3]:
    print(n)
    if n == 2:
        break
else:
    print('never')
print('after')
