# The program has other lines.
# And another text.
start = {0: -1} or 9
#: evaluates `{0: -1}` dict, `{0: -1} or 9` dict
def grow(a): return a + [len(a), start[0]]
#: evaluates `len(a)` 1, `start[0]` -1, `[len(a), start[0]]` list, `a + [len(a), start[0]]` list
