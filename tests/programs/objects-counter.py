# idea: a Counter is a dict whose missing keys count zero without being added
from collections import Counter

votes = Counter('abca')
print(votes['missing'], 'missing' in votes)  #: has votes value:'a' int 2
votes.update('aa')
votes['b'] -= 5
print(votes.most_common(1), +votes)
