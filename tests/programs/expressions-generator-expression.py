# idea: a generator expression is evaluated to a generator before any of its items
# expressions: yes
# output: 3
g = (n + 1 for n in [1, 2])
#: evaluates `(n + 1 for n in [1, 2])` not started
#: evaluates `n + 1` 2, `n + 1` 3
x = next(g) + sum(g, start=-2)
#: evaluates `next(g)` 2, `sum(g, start=-2)` 1, `next(g) + sum(g, start=-2)` 3
print(sum(n for n in (x, 1) if n > 1))
#: evaluates `n > 1` True, `n > 1` False
#: evaluates `(x, 1)` tuple, `(n for n in (x, 1) if n > 1)` not started, `sum(n for n in (x, 1) if n > 1)` 3, `print(sum(n for n in (x, 1) if n > 1))` None
y = list(-n for n in [x])
#: evaluates `-n` -3
#: evaluates `[x]` tuple, `(-n for n in [x])` not started, `list(-n for n in [x])` list
