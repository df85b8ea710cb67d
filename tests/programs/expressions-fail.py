# idea: an exception ends the evaluation: what fails has no value, and what waited on the value stack is freed
# expressions: yes
a = []
#: evaluates `[]` list
try:
    x = [len(a)] + a[0]
    #: evaluates `len(a)` 0, `[len(a)]` list
    #: keeps `[len(a)]`; not keeps `[len(a)]` `a[0]`
except IndexError:
    y = -len(a)
    #: evaluates `len(a)` 0, `-len(a)` 0
    #: not keeps `[len(a)]` `len(a)`
def f():
    return [1] + [g()]
    #: evaluates `[1]` list
    #: keeps `[1]`; raise KeyError
def g():
    raise KeyError([2])
    #: evaluates `[2]` list, `KeyError([2])` KeyError
try:
    f()
    #: free list; keeps
except KeyError as e:
    z = e.args[0]
    #: evaluates `e.args` tuple, `e.args[0]` list
