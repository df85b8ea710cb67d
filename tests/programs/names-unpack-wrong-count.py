# idea: unpacking that fails has bound nothing
# steps: 3 5 6 7 8
a = 'old'
try:
    a, b = [1, 2, 3]
except ValueError as error:
    print(error)
print(a, 'b' in globals())
