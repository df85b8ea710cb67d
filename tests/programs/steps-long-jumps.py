# idea: a jump over hundreds of instructions leads to the branch after them
# steps: 3 4 5 8 4 5 6 4 9
n = 1
for is_first in (True, False):
    if not is_first:
        found = [n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n, n + n]
    else:
        n += 1
print(n, len(found))
