# idea: continue goes back to the header, which is a step again
# steps: 3 4 5 3 4 6 3
for n in [1, 2]:
    if n == 1:
        continue
    print(n)
