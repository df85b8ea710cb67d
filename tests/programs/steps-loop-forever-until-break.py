# idea: a loop that tests nothing still returns to its header
n = 0
while True:
    n += 1
    if n == 3:
        break
print(n)
