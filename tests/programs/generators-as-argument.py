# idea: a generator expression passed to a call is consumed inside that call
def first(values):
    for value in values:
        return value


squares = (n * n for n in range(5, 9))
print(first(squares), first(squares), sum(squares))
