# idea: eval runs an expression in the frame that asks, seeing its local names
# steps: 3 8 9 4 5 10
def inside():
    local = 5
    return eval('local * factor')


factor = 3
print(inside())
print(eval('[n for n in range(factor)]'))
