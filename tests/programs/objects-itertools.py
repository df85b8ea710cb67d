# idea: iterators of itertools hold what they will still give
import itertools

both = itertools.chain([[1]], [[2]])
first = next(both)  #: has both iterates:all tuple_iterator next: item 1; has both iterates:now list_iterator next: item 1
again = itertools.cycle('ab')
print(first, [next(again) for _ in range(3)])  #: has again cycle next: saved item 1; has again other:saved item:0 str 'a'
groups = itertools.groupby([1, 1, 2])  #: has groups groupby
key, group = next(groups)  #: has groups other:key int 1; same group/iterates: groups; has group other:key int 1
print(key, list(group), [pair for pair in itertools.pairwise('abc')])  #: has groups other:item int 2
