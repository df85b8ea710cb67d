# idea: a list looks empty to a key function that looks at it while it is being sorted
rows = [3, 1, 2]


def key(n, rows=rows):
    print(len(rows), end=' ')
    return n  #: length rows 0; references rows 0; has n int 2


rows.sort(key=key)  #: length rows 3; has rows item:0 int 1; has rows item:2 int 3; mutate item 0
print(rows)
