# idea: an iterator over a dict or a set says how many are left
stock = {'Brie': 1, 'Edam': 2}
names = iter(stock)  #: has names dict_keyiterator 2 left; has names iterates: dict
next(names)  #: has names dict_keyiterator 1 left
pairs = reversed(stock.items())
pair = next(pairs)  #: has pairs dict_reverseitemiterator 1 left
kinds = iter({1, 2, 3})
next(kinds)  #: has kinds set_iterator 2 left
