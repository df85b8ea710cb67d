# idea: a list that is only looped over or looked in is made a tuple by the compiler, and told as one
# expressions: yes
a = 1
for x in [a, -a]:
#: evaluates `-a` -1, `[a, -a]` tuple
    pass
y = a in [a, x]
#: evaluates `[a, x]` tuple, `a in [a, x]` True
z = [n for n in [a, x]]
#: evaluates `[a, x]` tuple, `[n for n in [a, x]]` list
w = a not in {a, x}
#: evaluates `{a, x}` set, `a not in {a, x}` False
