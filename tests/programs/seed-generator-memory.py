# idea: a generator makes one value at a time where a list holds them all
def squares(n):
    for i in range(n):
        yield i * i


lazy = squares(10 ** 9)
print(next(lazy), next(lazy), next(lazy))
print(sum(squares(5)), [n for n in squares(3)])
