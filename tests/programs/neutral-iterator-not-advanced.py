# idea: looking at an iterator or generator does not advance it
walk = iter([1, 2, 3])
letters = (letter for letter in 'ab')
pairs = zip(walk, letters)
same = pairs
print('looked')
print(next(walk), next(letters), list(pairs))
