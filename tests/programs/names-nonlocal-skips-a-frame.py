# idea: nonlocal finds the name two functions further out
# steps: 3 16 4 6 11 12 7 10 9 13
def outermost():
    n = ['start']

    def between():
        def inner():
            nonlocal n
            n = ['moved']
        return inner
    before = n
    between()()
    return before is n, n


print(outermost())
