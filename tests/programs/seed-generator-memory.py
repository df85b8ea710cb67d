# idea: a generator makes one value at a time where a list holds them all
# steps: 3 8 9 4 5 4 5 4 5 10 4 5 4 5 4 5 4 5 4 5 4 4 5 4 5 4 5 4
def squares(n):
    for i in range(n):
        yield i * i


lazy = squares(10 ** 9)  #: has lazy frame:n int 1000000000
print(next(lazy), next(lazy), next(lazy))
print(sum(squares(5)), [n for n in squares(3)])  #: has lazy generator suspended; has lazy frame:i int 2; has lazy other:value_stack range_iterator next: 3, 999999997 left
