# idea: iterators of itertools hold what they will still give
import itertools

both = itertools.chain([[1]], [[2]])
first = next(both)
again = itertools.cycle('ab')
print(first, [next(again) for _ in range(3)])
groups = itertools.groupby([1, 1, 2])
key, group = next(groups)
print(key, list(group), [pair for pair in itertools.pairwise('abc')])
