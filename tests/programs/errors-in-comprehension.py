# idea: an exception in a comprehension drops what was built so far and restores the outer name
# steps: 3 5 6 7 8
n = 'outside'
try:
    values = [1 / n for n in (2, 1, 0)]
except ZeroDivisionError as error:
    print(error)
print(n, 'values' in globals())
