# idea: an iterator knows what it iterates over and how far it is
items = [10, 20, 30]
walk = iter(items)
print(next(walk))
items.append(40)
print(list(walk), next(walk, 'over'))
items.append(50)
print(next(walk, 'over'))
