# idea: zip, enumerate, map and filter hold iterators of what they were given
pairs = zip([1, 2], 'ab')  #: has pairs iterates:0 list_iterator next: item 0; has pairs iterates:1 iterates: str 'ab'
counted = enumerate(pairs, start=5)  #: has counted enumerate next: index 5; same counted/iterates: pairs
print(next(counted))  #: has counted enumerate next: index 6; has counted iterates: iterates:0 list_iterator next: item 1
kept = filter(None, map(len, ['', 'a', 'bb']))  #: has kept iterates: function: builtin_function_or_method built-in len; not has kept function: NoneType
print(list(kept), list(counted), next(pairs, 'over'))
