# idea: a generator expression passed to a call is consumed inside that call
# steps: 3 8 9 4 8 5 4 5
def first(values):
    for value in values:
        return value


squares = (n * n for n in range(5, 9))  #: in generator
print(first(squares), first(squares), sum(squares))  #: has squares generator finished; not has squares function: function
