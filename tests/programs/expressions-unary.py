# idea: each operator of one operand is evaluated after it, also a not that the compiler puts into another operator
# expressions: yes
a, b = 2, [2]
#: evaluates `[2]` list
x = -a
#: evaluates `-a` -2
x = ~a
#: evaluates `~a` -3
x = +a
#: evaluates `+a` 2
x = not a
#: evaluates `not a` False
x = not a in b
#: evaluates `not a in b` False
x = not a is b
#: evaluates `not a is b` True
x = not -~a
#: evaluates `~a` -3, `-~a` 3, `not -~a` False
