# idea: tuples, texts, dicts, sets, ranges and reversed lists have iterators of their own types
sources = [(1,), 'a', {'k': 1}, {2}, range(3), b'x']
walks = [iter(source) for source in sources] + [reversed([5, 6])]
print([type(walk).__name__ for walk in walks])
print([next(walk) for walk in walks])
