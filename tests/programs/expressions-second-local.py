# idea: an instruction can load two local names, of which the second begins another expression
# expressions: yes
def numbers(a, b):
    x = [a, b.real, a, -b, a, b + 1, a, b < 1, a, b and 9]
    #: evaluates `b.real` 2, `-b` -2, `b + 1` 3, `b < 1` False, `b and 9` 9, `[a, b.real, a, -b, a, b + 1, a, b < 1, a, b and 9]` list
    x = [a, [b], a, {b}, a, {b: 1}, a, (b, 1)]
    #: evaluates `[b]` list, `{b}` set, `{b: 1}` dict, `(b, 1)` tuple, `[a, [b], a, {b}, a, {b: 1}, a, (b, 1)]` list
    x = [a, (c := b), a, f'{b}']
    #: evaluates `{b}` '2', `[a, (c := b), a, f'{b}']` list
    x = [a, f'{b}!', a, not b]
    #: evaluates `{b}` '2', `f'{b}!'` '2!', `not b` False, `[a, f'{b}!', a, not b]` list
    x = [a, (c := b)]
    #: evaluates `c := b` 2, `[a, (c := b)]` list
    c = 1; b += a
    #: evaluates `b += a` 3
def others(a, b):
    x = [a, [n for n in b], a, b[0]]
    #: evaluates `[n for n in b]` list, `b[0]` 1, `[a, [n for n in b], a, b[0]]` list
    x = [a, {n for n in b}]
    #: evaluates `{n for n in b}` set, `[a, {n for n in b}]` list
    x = [a, {n: n for n in b}, a, t'{b}']
    #: evaluates `{n: n for n in b}` dict, `{b}` Interpolation, `t'{b}'` Template, `[a, {n: n for n in b}, a, t'{b}']` list
    x = [a, a[b[0]:2:1]]
    #: evaluates `b[0]` 1, `b[0]:2:1` slice, `a[b[0]:2:1]` range(1, 2), `[a, a[b[0]:2:1]]` list
    return [a, b[:]]
    #: evaluates `b[:]` list, `[a, b[:]]` list
def called(a, b, c):
    x = c[a::1]
    #: evaluates `a::1` slice, `c[a::1]` 'o'
    return [a, b(a)]
    #: evaluates `b(a)` '2', `[a, b(a)]` list
def grown(a, b, c, d):
    a += [n for n in d]
    #: evaluates `[n for n in d]` list, `a += [n for n in d]` list
    b |= {n for n in d}
    #: evaluates `{n for n in d}` set, `b |= {n for n in d}` set
    c |= {n: n for n in d}
    #: evaluates `{n: n for n in d}` dict, `c |= {n: n for n in d}` dict
numbers(1, 2)
#: evaluates `numbers(1, 2)` None
others(range(3), [1])
#: evaluates `range(3)` range(0, 3), `[1]` list, `others(range(3), [1])` list
called(2, str, 'two')
#: evaluates `called(2, str, 'two')` list
grown([], set(), {}, [5])
#: evaluates `[]` list, `set()` set, `{}` dict, `[5]` list, `grown([], set(), {}, [5])` None
