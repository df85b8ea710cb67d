# idea: an assignment expression has a value that others use at once
# expressions: yes
if (n := len([1])) > 0:
#: evaluates `[1]` list, `len([1])` 1, `n := len([1])` 1, `(n := len([1])) > 0` True
    x = [n, (m := n + 1), m]
    #: evaluates `n + 1` 2, `m := n + 1` 2, `[n, (m := n + 1), m]` list
def f(a):
    print(k := a + 1)
    #: evaluates `a + 1` 2, `k := a + 1` 2, `print(k := a + 1)` None
    return [b := -a, b]
    #: evaluates `-a` -1, `[b := -a, b]` list
f(1)
#: evaluates `f(1)` list
