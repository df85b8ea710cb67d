# idea: zip, enumerate, map and filter hold iterators of what they were given
pairs = zip([1, 2], 'ab')
counted = enumerate(pairs, start=5)
print(next(counted))
kept = filter(None, map(len, ['', 'a', 'bb']))
print(list(kept), list(counted), next(pairs, 'over'))
