# idea: what a loop goes over is evaluated once, before it, whatever says later that it stands there
# expressions: yes
def f(a, n):
    for x in a or n:
    #: evaluates `a or n` list
        pass
def g(a):
    for x in [n for n in a]:
    #: evaluates `[n for n in a]` list
        pass
    for x in {0: a} if a else a:
    #: evaluates `{0: a}` dict, `{0: a} if a else a` dict
        x += 1
        #: evaluates `x += 1` 1
def h(a):
    return [n for n in [-m for m in a if m] or a]
    #: evaluates `-m` -4, `[-m for m in a if m]` list, `[-m for m in a if m] or a` list, `[n for n in [-m for m in a if m] or a]` list
x = f([1], [2]), g([3]), h([4])
#: evaluates `[1]` list, `[2]` list, `f([1], [2])` None, `[3]` list, `g([3])` None, `[4]` list, `h([4])` list, `f([1], [2]), g([3]), h([4])` tuple
