# idea: nonlocal finds the name two functions further out
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
