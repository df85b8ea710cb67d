# idea: a loop that tests nothing still returns to its header
# steps: 3 4 5 6 4 5 6 4 5 6 7 8
n = 0
while True:
    n += 1
    if n == 3:
        break
print(n)
