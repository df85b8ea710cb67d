# idea: in a condition the operands are evaluated, and what only decides where to jump is not
# expressions: yes
a = [1]
#: evaluates `[1]` list
if a and len(a) == 1 and not a[0] == 2:
#: evaluates `len(a)` 1, `len(a) == 1` True, `a[0]` 1, `a[0] == 2` False
    x = 1 if a[0] else 2
    #: evaluates `a[0]` 1, `1 if a[0] else 2` 1
while a and a[0] or len(a) > 3:
#: evaluates `a[0]` 1
#: evaluates `len(a)` 0, `len(a) > 3` False
    a.pop()
    #: evaluates `a.pop()` 1
assert not a or len(a) < 2
x = [n for n in (1, 2) if n > 1 and n < 3]
#: evaluates `n > 1` False, `n > 1` True, `n < 3` True, `[n for n in (1, 2) if n > 1 and n < 3]` list
