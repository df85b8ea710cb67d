# idea: a generator expression evaluates its first iterable at once and the rest when asked
# steps: 3 8 4 5 9 10 8 4 5 11 4 5
def show(value):
    print('saw', value)
    return value


later = (show(n) for n in show([1, 2]))  #: in generator
print('made')
print(next(later))
print(sum(later))  #: has later generator finished
