# idea: asking an exhausted generator ends the program with StopIteration
# steps: 3 8 9 4 10 5 11
def gen_12():
    yield 1  #: in generator
    yield 2


g = gen_12()  #: has g generator not started; has g function: function gen_12
print(next(g))
print(next(g))
print(next(g))
