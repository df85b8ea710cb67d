# idea: all, any and tuple of a generator expression are loops of the compiler, unless the name means something else
# expressions: yes
x = all(n > 1 for n in [2, 1, 5])
#: evaluates `(n > 1 for n in [2, 1, 5])` not started, `all(n > 1 for n in [2, 1, 5])` False
#: evaluates `n > 1` True, `n > 1` False
y = any(n > 1 for n in [0, 3, 5])
#: evaluates `(n > 1 for n in [0, 3, 5])` not started, `any(n > 1 for n in [0, 3, 5])` True
#: evaluates `n > 1` False, `n > 1` True
z = tuple(-n for n in [2, 1])
#: evaluates `-n` -2, `-n` -1
#: evaluates `(-n for n in [2, 1])` not started, `tuple(-n for n in [2, 1])` tuple
all = list
w = all(n for n in (4, 5))
#: evaluates `(n for n in (4, 5))` not started, `all(n for n in (4, 5))` list
