# idea: a comprehension in a function puts back what its names hide below its value on the value stack
# expressions: yes
def f(a, n):
    x = [n.real for n in a]
    #: evaluates `n.real` 3, `[n.real for n in a]` list
    y = len({n: n for n in a})
    #: evaluates `{n: n for n in a}` dict, `len({n: n for n in a})` 1
    return [n for n in [m for m in a if m]] or n
    #: evaluates `[m for m in a if m]` list, `[n for n in [m for m in a if m]]` list, `[n for n in [m for m in a if m]] or n` list
f([3], 4)
#: evaluates `[3]` list, `f([3], 4)` list
