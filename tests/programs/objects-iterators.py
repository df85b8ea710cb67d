# idea: an iterator knows what it iterates over and how far it is
items = [10, 20, 30]
walk = iter(items)  #: has walk list_iterator next: item 0; same walk/iterates: items
print(next(walk))  #: has walk list_iterator next: item 1
items.append(40)
print(list(walk), next(walk, 'over'))  #: has walk list_iterator exhausted; not has walk iterates: list
items.append(50)  #: length items 5
print(next(walk, 'over'))
