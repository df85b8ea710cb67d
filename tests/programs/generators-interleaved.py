# idea: two generators of one function keep their own frames apart
# steps: 3 10 11 4 5 6 4 5 6 7 5 6 7 5 6 7 5 6 12
def numbers(start):
    n = start
    while True:
        yield n
        n += 10


a, b = numbers(1), numbers(2)
print(next(a), next(b), next(a), next(b), next(b))
print(a.gi_frame.f_locals['n'], b.gi_frame.f_locals['n'])
