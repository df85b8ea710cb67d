# idea: each object of itertools says what it goes through and how far it is
import itertools

box = ['a', 'b', 'c']
count = itertools.count(5)
next(count)  #: has count count next: 6
twice = itertools.repeat(box, 2)  #: has twice other:object list; has twice repeat 2 left
next(twice)  #: mutate; has twice repeat 1 left
part = itertools.islice(box, 1, None)
next(part)  #: has part islice next: 2, stop: none, step: 1
ring = itertools.cycle(box)
next(ring)  #: has ring other:saved item:0 str 'a'
both = itertools.chain(box, 'xy')
next(both)  #: mutate iterates now; has both iterates:now list_iterator next: item 1
left, right = itertools.tee(box)
next(left)  #: has left _tee next: item 1; has right _tee next: item 0
groups = itertools.groupby('aab')
next(groups)  #: mutate other key; has groups other:item str 'a'
products = itertools.product(box, [1])  #: has products iterates:0 tuple
sums = itertools.accumulate([1, 2])
next(sums)  #: mutate other total
