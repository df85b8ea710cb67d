# idea: looking up a missing key of a defaultdict calls its factory and adds the key
from collections import defaultdict

groups = defaultdict(list)
print(groups['a'])  #: mutate value 'a'; has groups value:'a' list
groups['a'].append(1)
print(groups.get('b'), dict(groups), groups.default_factory is list)
