# idea: an iterator that has run out says so, over a range as over a dict or a set, and holds nothing any more
stock = {'Brie': 1}
walks = [iter(range(2)), iter(stock), iter({7}), iter(range(2**70, 2**70 + 1))]
for walk in walks:
    print(list(walk))
names = walks[1]  #: has walks item:0 range_iterator exhausted; has walks item:2 set_iterator exhausted; has walks item:3 longrange_iterator exhausted
print(next(names, None))  #: has names dict_keyiterator exhausted; not has names iterates: dict
