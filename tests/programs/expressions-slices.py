# idea: a slice that is kept is an object, one of two bounds that is used at once is not, nor is a constant one
# expressions: yes
a, n = [1, 2, 3, 4], 1
#: evaluates `[1, 2, 3, 4]` list
x = a[n:n + 2]
#: evaluates `n + 2` 3, `a[n:n + 2]` list
x = a[n::2]
#: evaluates `n::2` slice, `a[n::2]` list
x = a[1:2]
#: evaluates `a[1:2]` list
a[n:n + 1] = [7, 8]
#: evaluates `[7, 8]` list, `n + 1` 2
del a[n:], a[0]
#: evaluates `n:` slice
x = slice(n, 3)
#: evaluates `slice(n, 3)` slice
x = {(0, 1): 5}[0, n]
#: evaluates `{(0, 1): 5}` dict, `0, n` tuple, `{(0, 1): 5}[0, n]` 5
