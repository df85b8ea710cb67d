# idea: a value that is used makes room on the value stack, and the next one that lies there is another one
# expressions: yes
def f(*given):
    return [given]
    #: evaluates `[given]` list
x = f(f(), f(f()), [f()])
#: evaluates `f()` list, `f()` list, `f(f())` list, `f()` list, `[f()]` list, `f(f(), f(f()), [f()])` list
#: keeps `f()` `f()`; keeps `f()` `f(f())`; keeps `f()` `f(f())` `[f()]`; not keeps `f()` `f(f())` `f()` `[f()]`
y = [f()][0][0]
#: evaluates `f()` list, `[f()]` list, `[f()][0]` list, `[f()][0][0]` tuple
#: keeps `[f()]`; keeps `[f()][0]`; not keeps `[f()]` `[f()][0]`; free list
def same(n):
    return n
z = [[n, same(n)] for n in ([1], [2]) if same(n)]
#: evaluates `[1]` list, `[2]` list, `([1], [2])` tuple, `same(n)` list, `same(n)` list, `[n, same(n)]` list, `same(n)` list, `same(n)` list, `[n, same(n)]` list, `[[n, same(n)] for n in ([1], [2]) if same(n)]` list
#: keeps `same(n)`; not keeps `same(n)` `same(n)`
