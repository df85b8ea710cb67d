# idea: a display is evaluated once, however many instructions put it together
# expressions: yes
a = [1]
#: evaluates `[1]` list
b = {2: 3}
#: evaluates `{2: 3}` dict
x = [a, *a, a]
#: evaluates `[a, *a, a]` list
x = (a, *a)
#: evaluates `(a, *a)` tuple
x = {1, *a, 4}
#: evaluates `{1, *a, 4}` set
x = {**b, 5: 6, **b}
#: evaluates `{**b, 5: 6, **b}` dict
x = [1, 2, 3, 4]
#: evaluates `[1, 2, 3, 4]` list
x = {1, 2, 3, 4}
#: evaluates `{1, 2, 3, 4}` set
x = a, [b], ()
#: evaluates `[b]` list, `a, [b], ()` tuple
x = [[], {}, [[a]]]
#: evaluates `[]` list, `{}` dict, `[a]` list, `[[a]]` list, `[[], {}, [[a]]]` list
x = [0, *a[:], *a[1:]]
#: evaluates `a[:]` list, `a[1:]` list, `[0, *a[:], *a[1:]]` list
x = {0, *a[:], *a[1:]}
#: evaluates `a[:]` list, `a[1:]` list, `{0, *a[:], *a[1:]}` set
x = {5: 6, **dict(b)}
#: evaluates `dict(b)` dict, `{5: 6, **dict(b)}` dict
