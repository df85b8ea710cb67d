# idea: a list of a million items is recorded in part, with what is left out counted
items = list(range(1_000_000))
items[-1] = 'last'
same = items  #: same items same
print(len(same), same[-1])
items.clear()
print(same)
