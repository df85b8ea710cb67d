# idea: tuples, texts, dicts, sets, ranges and reversed lists have iterators of their own types
sources = [(1,), 'a', {'k': 1}, {2}, range(3), b'x']
walks = [iter(source) for source in sources] + [reversed([5, 6])]  #: has walks item:0 tuple_iterator next: item 0; has walks item:2 iterates: dict; has walks item:3 set_iterator 1 left; has walks item:4 range_iterator next: 0, 3 left; has walks item:6 iterates: list; has walks item:6 list_reverseiterator next: item 1
print([type(walk).__name__ for walk in walks])
print([next(walk) for walk in walks])  #: has walks item:1 str_ascii_iterator next: item 1; has walks item:2 dict_keyiterator 0 left; has walks item:3 set_iterator 0 left; has walks item:4 range_iterator next: 1, 2 left; has walks item:5 iterates: bytes b'x'; has walks item:6 list_reverseiterator next: item 0
