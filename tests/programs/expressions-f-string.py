# idea: each part of an f-string is evaluated to its text, with its form in braces before it
# expressions: yes
a, b = 2, 'x'
x = f'{a:>{a + 1}} {b!r}'
#: evaluates `a + 1` 3, `{a + 1}` '3', `{a:>{a + 1}}` '  2', `{b!r}` "'x'", `f'{a:>{a + 1}} {b!r}'` "  2 'x'"
x = f'{a}'
#: evaluates `{a}` '2'
x = f'{a + 1}{b:>3}' + f'<{f"{-a}"}>'
#: evaluates `a + 1` 3, `{a + 1}` '3', `{b:>3}` '  x', `f'{a + 1}{b:>3}'` '3  x', `-a` -2, `{-a}` '-2', `{f"{-a}"}` '-2', `f'<{f"{-a}"}>'` '<-2>', `f'{a + 1}{b:>3}' + f'<{f"{-a}"}>'` '3  x<-2>'
x = f'{a=}'
#: evaluates `f'{a=}'` 'a=2'
x = '%s and %r' % (a, b)
#: evaluates `'%s and %r' % (a, b)` "2 and 'x'"
x = '%s' % a
#: evaluates `'%s' % a` '2'
