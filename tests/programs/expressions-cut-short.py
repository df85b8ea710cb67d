# idea: what and, or and a conditional expression leave out is not evaluated, and the value of the whole comes last
# expressions: yes
a, b = [], [0]
#: evaluates `[]` list, `[0]` list
x = a and b[0]
#: evaluates `a and b[0]` list
x = a or b[0]
#: evaluates `b[0]` 0, `a or b[0]` 0
x = b and [b] and b[0] or [9]
#: evaluates `[b]` list, `b[0]` 0, `b and [b] and b[0]` 0, `[9]` list, `b and [b] and b[0] or [9]` list
#: keeps `[b]`; not keeps `[b]` `b[0]`; free list
x = [1] if a else {2: 3}
#: evaluates `{2: 3}` dict, `[1] if a else {2: 3}` dict
x = (a or b) + [4]
#: evaluates `a or b` list, `[4]` list, `(a or b) + [4]` list
x = not (a or b[0])
#: evaluates `b[0]` 0, `a or b[0]` 0, `not (a or b[0])` True
