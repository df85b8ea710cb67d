# idea: groupby holds the function that finds the key of an item
from itertools import groupby


def letter(name):
    return name[0]


groups = groupby(['Brie', 'Bel', 'Edam'], letter)  #: same groups/function: letter
key, group = next(groups)  #: has groups other:item str 'Brie'; same groups/other:key key
plain = groupby([1, 1])  #: not has plain function: NoneType
print(key, list(group))
del letter, groups, group  #: free function; free groupby
