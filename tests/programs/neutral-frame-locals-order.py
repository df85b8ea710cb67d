# idea: locals() shows the program's names in the order in which they were bound
def work(a, b):
    c = [a]
    del a
    a = c
    return list(locals())


z = y = x = 1
print(work(1, 2))
print([name for name in globals() if name[0] != '_'])
