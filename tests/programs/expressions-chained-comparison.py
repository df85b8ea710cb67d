# idea: a chain of comparisons evaluates each operand once, has one value, and drops what it leaves out
# expressions: yes
def one(n):
    return [n]
    #: evaluates `[n]` list
x = one(1) < one(2) < one(3)
#: evaluates `one(1)` list, `one(2)` list, `one(3)` list, `one(1) < one(2) < one(3)` True
x = one(3) < one(2) < one(4)
#: evaluates `one(3)` list, `one(2)` list, `one(3) < one(2) < one(4)` False
x = 1 < 2
#: evaluates `1 < 2` True
if one(1) < one(2) != one(3):
#: evaluates `one(1)` list, `one(2)` list, `one(3)` list
    x = one(1) == one(1) in [[1], [True]] is not None
    #: evaluates `one(1)` list, `one(1)` list, `[1]` list, `[True]` list, `[[1], [True]]` list, `one(1) == one(1) in [[1], [True]] is not None` True
