# idea: the parts of a comprehension are evaluated for each item, the comprehension when its loop ends
# expressions: yes
x = [n * 2 for n in range(3) if n > 1]
#: evaluates `range(3)` range(0, 3), `n > 1` False, `n > 1` False, `n > 1` True, `n * 2` 4, `[n * 2 for n in range(3) if n > 1]` list
y = {-n for n in x}
#: evaluates `-n` -4, `{-n for n in x}` set
z = {n: [n] for n in y}
#: evaluates `[n]` list, `{n: [n] for n in y}` dict
w = [[m + n for m in x] for n in y]
#: evaluates `m + n` 0, `[m + n for m in x]` list, `[[m + n for m in x] for n in y]` list
v = [n for n in x] + [n for n in y]
#: evaluates `[n for n in x]` list, `[n for n in y]` list, `[n for n in x] + [n for n in y]` list
