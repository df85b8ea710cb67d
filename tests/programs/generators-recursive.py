# idea: each level of a recursive generator is a suspended frame of its own
# steps: 3 11 4 5 6 4 5 6 4 7 8 4 7 8 4 5 6 4 5 6 4 7 8 4 7 8 4
def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))))
