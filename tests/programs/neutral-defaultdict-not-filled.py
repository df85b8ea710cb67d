# idea: looking at a defaultdict adds no key
from collections import defaultdict


def factory():
    print('made')
    return []


table = defaultdict(factory)
table['a']
print(len(table), 'b' in table)
