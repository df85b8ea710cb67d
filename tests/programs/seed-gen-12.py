# idea: asking an exhausted generator ends the program with StopIteration
def gen_12():
    yield 1
    yield 2


g = gen_12()
print(next(g))
print(next(g))
print(next(g))
