# idea: an augmented assignment evaluates its target, then the operand, then the result; what it needs to store that lies below
# expressions: yes
class Box: pass
box, a, n = Box(), [1, 2, 3], 1
#: evaluates `Box()` Box, `[1, 2, 3]` list
box.size = 4
n += 2
#: evaluates `n += 2` 3
a[0] += n + 1
#: evaluates `a[0]` 1, `n + 1` 4, `a[0] += n + 1` 5
box.size -= a[0]
#: evaluates `box.size` 4, `a[0]` 5, `box.size -= a[0]` -1
#: keeps `box.size` `a[0]`; keeps `box.size -= a[0]`
a[1:n] += [4]
#: evaluates `a[1:n]` list, `[4]` list, `a[1:n] += [4]` list
#: keeps `a[1:n]` `[4]`; keeps `a[1:n] += [4]`
a += a
#: evaluates `a += a` list
