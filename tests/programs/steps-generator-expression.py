# idea: a generator expression evaluates its first iterable at once and the rest when asked
def show(value):
    print('saw', value)
    return value


later = (show(n) for n in show([1, 2]))
print('made')
print(next(later))
print(sum(later))
