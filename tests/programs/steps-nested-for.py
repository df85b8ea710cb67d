# idea: the header of an inner loop runs out once for each round of the outer one
# steps: 3 4 5 4 3 4 5 4 3
for a in 'xy':
    for b in 'z':
        print(a, b)
