# idea: numbers that wait on the value stack of a suspended generator are not shown, a list that does is
def adding(n):
    return n * n, [n], (yield)


g = adding(1000)
next(g)  #: has g other:value_stack list; not has g other:value_stack int; references g 3
g.close()
