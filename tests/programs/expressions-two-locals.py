# idea: in a function two names can be loaded at once, and the second of them begins another expression
# expressions: yes
def f(a, b):
    x = [a, b[0]]
    #: evaluates `b[0]` 0, `[a, b[0]]` list
    y = a + b[a]
    #: evaluates `b[a]` 0, `a + b[a]` 0
    z = {a: b.index(a)}
    #: evaluates `b.index(a)` 0, `{a: b.index(a)}` dict
    return a if b == a else (b[0] < a, b and a)
    #: evaluates `b == a` False, `b[0]` 0, `b[0] < a` False, `b and a` 0, `(b[0] < a, b and a)` tuple, `a if b == a else (b[0] < a, b and a)` tuple
f(0, [0, 1])
#: evaluates `[0, 1]` list, `f(0, [0, 1])` tuple
