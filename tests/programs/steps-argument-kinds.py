# idea: positional-only and keyword-only parameters are bound like all others
# steps: 3 7 4 8 4 10 11 12
def mixed(a, b=2, /, c=3, *, d={4: 4}[4]):  #: spans 0 3 41
    return [a, b, c, d]


print(mixed(1))
print(mixed(1, 5, c=6, d=7))
try:
    mixed(a=1)
except TypeError as error:
    print(error)
