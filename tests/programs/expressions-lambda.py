# idea: a lambda is an object made anew each time, when its defaults and cells are there
# expressions: yes
x = sorted([2, 1], key=lambda n: -n)
#: evaluates `-n` -2
#: evaluates `-n` -1
#: evaluates `[2, 1]` list, `lambda n: -n` <lambda>, `sorted([2, 1], key=lambda n: -n)` list
def f(m):
    return lambda n=[m], *, k=m: m
    #: evaluates `[m]` list, `lambda n=[m], *, k=m: m` f.<locals>.<lambda>
y = f(3)()
#: evaluates `f(3)` f.<locals>.<lambda>, `f(3)()` 3
