# idea: a list looks empty to a key function that looks at it while it is being sorted
rows = [3, 1, 2]


def key(n):
    print(len(rows), end=' ')
    return n


rows.sort(key=key)
print(rows)
