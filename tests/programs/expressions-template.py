# idea: each interpolation of a t-string is evaluated to an object that keeps the value as it is
# expressions: yes
a = [1]
#: evaluates `[1]` list
x = t'{a} {len(a):>{a[0]}}'
#: evaluates `{a}` Interpolation, `len(a)` 1, `a[0]` 1, `{a[0]}` '1', `{len(a):>{a[0]}}` Interpolation, `t'{a} {len(a):>{a[0]}}'` Template
