# idea: a function that is optimised after many calls gives the same results
def add(a, b):
    return a + b


results = [add(n, n) for n in range(200)]
print(sum(results), add('a', 'b'), add([1], [2]), add(1.5, True))
