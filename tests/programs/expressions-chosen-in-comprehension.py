# idea: in a comprehension a condition of several parts has no value either, an assignment expression in it has
# expressions: yes
x = [n for n in (1, 2) if n > 1 and n < 3]
#: evaluates `n > 1` False, `n > 1` True, `n < 3` True, `[n for n in (1, 2) if n > 1 and n < 3]` list
y = [n for n in (0, 1) if n or x]
#: evaluates `[n for n in (0, 1) if n or x]` list
z = [n for n in (1, 2) if (x if n > 1 else [])]
#: evaluates `n > 1` False, `[]` list, `n > 1` True, `[n for n in (1, 2) if (x if n > 1 else [])]` list
w = [n for n in (1, 2) if 0 < n < 2]
#: evaluates `[n for n in (1, 2) if 0 < n < 2]` list
v = [n for n in (1, 2) if (m := n > 1)]
#: evaluates `n > 1` False, `m := n > 1` False, `n > 1` True, `m := n > 1` True, `[n for n in (1, 2) if (m := n > 1)]` list
u = [n or x for n in (0, 1)]
#: evaluates `n or x` list, `[n or x for n in (0, 1)]` list
