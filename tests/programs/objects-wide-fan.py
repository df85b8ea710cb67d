# idea: a thousand references to one object are a thousand references
target = ['hub']
fan = [target] * 1000  #: length fan 1000; omitted fan 900; same fan/item:99 target
table = {n: target for n in range(100)}  #: length table 100; omitted table 0; same table/value:99 target
fan[500] = None  #: length fan 1000
print(sum(item is target for item in fan), table[99] is target)
