# idea: zip and map hold an iterator for each thing that they go through, in order
first, second = [1, 2], ['a', 'b']
pairs = zip(first, second)  #: has pairs iterates:0 iterates: list; has pairs iterates:1 iterates: list
next(pairs)  #: mutate; has pairs iterates:1 list_iterator next: item 1
sums = map(lambda one, two: one, first, second)  #: has sums function: function; has sums iterates:1 list_iterator
kept = filter(None, first)  #: has kept iterates: list_iterator
numbered = enumerate(first, 5)
next(numbered)  #: has numbered enumerate next: index 6
