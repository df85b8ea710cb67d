# idea: a thousand references to one object are a thousand references
target = ['hub']
fan = [target] * 1000
table = {n: target for n in range(100)}
fan[500] = None
print(sum(item is target for item in fan), table[99] is target)
