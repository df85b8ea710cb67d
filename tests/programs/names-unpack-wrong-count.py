# idea: unpacking that fails has bound nothing
a = 'old'
try:
    a, b = [1, 2, 3]
except ValueError as error:
    print(error)
print(a, 'b' in globals())
