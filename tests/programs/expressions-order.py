# idea: operands are evaluated before their operator, and what is not used yet waits on the value stack
# expressions: yes
# steps: 4 5
a = 2
x = [a + 1] + [-a] * 2
#: evaluates `a + 1` 3, `[a + 1]` list, `-a` -2, `[-a]` list, `[-a] * 2` list, `[a + 1] + [-a] * 2` list
#: keeps `[a + 1]` `[-a]`; keeps `[a + 1]` `[-a] * 2`; free list
