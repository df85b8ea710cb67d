# idea: names, constants, folded operators, exchanges and targets are evaluated to nothing
# expressions: yes
x = 1 + 2 * 3
#: evaluates
y = x
#: evaluates
a, b = x, y
#: evaluates
a, b = b, a
#: evaluates
z = (1, (2, 3))
#: evaluates
c = d = 'a' 'b'
#: evaluates
(e, *f), g = 'hi', None
#: evaluates
x.real
#: evaluates `x.real` 7
x is None
#: evaluates `x is None` False
