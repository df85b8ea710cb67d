# idea: eval runs an expression in the frame that asks, seeing its local names
def inside():
    local = 5
    return eval('local * factor')


factor = 3
print(inside())
print(eval('[n for n in range(factor)]'))
