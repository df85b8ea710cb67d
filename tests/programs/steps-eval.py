# idea: eval runs an expression in the frame that asks, seeing its local names
# steps: 3 8 9 4 5 10 11
def inside():
    local = 5
    return eval('local * factor')


factor = 3
print(inside())
lazy = eval('(n for n in range(factor))')  #: has lazy generator generator <genexpr> of the runtime
print(list(lazy))
