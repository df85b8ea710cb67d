# idea: each call of a recursive function keeps values of its own while the inner ones run
# expressions: yes
def count(n):
    return [n] + (count(n - 1) if n else [])
    #: evaluates `[n]` list, `[]` list, `count(n - 1) if n else []` list, `[n] + (count(n - 1) if n else [])` list
    #: evaluates `[n]` list, `n - 1` 0, `count(n - 1)` list, `count(n - 1) if n else []` list, `[n] + (count(n - 1) if n else [])` list
    #: evaluates `[n]` list, `n - 1` 1, `count(n - 1)` list, `count(n - 1) if n else []` list, `[n] + (count(n - 1) if n else [])` list
    #: keeps `[n]`; keeps `[n]` `count(n - 1)`; not keeps `count(n - 1)`; free list
x = count(2)
#: evaluates `count(2)` list
#: keeps; keeps `count(2)`
