# idea: a call is evaluated after its function's object and its arguments, positional, by keyword, or unpacked
# expressions: yes
def f(*given, **named):
    return len(given) + len(named)
    #: evaluates `len(given)` 2, `len(named)` 0, `len(given) + len(named)` 2
    #: evaluates `len(given)` 1, `len(named)` 1, `len(given) + len(named)` 2
    #: evaluates `len(given)` 0, `len(named)` 0, `len(given) + len(named)` 0
x = f([1], [2])
#: evaluates `[1]` list, `[2]` list, `f([1], [2])` 2
x = f([1], key=[2])
#: evaluates `[1]` list, `[2]` list, `f([1], key=[2])` 2
x = f(*[1], **{'key': 2})
#: evaluates `[1]` list, `{'key': 2}` dict, `f(*[1], **{'key': 2})` 2
x = 'a b'.upper().split()
#: evaluates `'a b'.upper()` 'A B', `'a b'.upper().split()` list
x = ('a'
#: evaluates `'a' .upper()` 'A', `'a' .upper() .lower()` 'a'
     .upper()
     .lower())
x = f(f(), k=f(f()))
#: evaluates `f()` 0, `f()` 0, `f(f())` 1, `f(f(), k=f(f()))` 2
