# idea: an annotation without a value binds nothing
count: int
found = 'count' in globals()
print(found)
count: int = 3  #: bind count
print(count)
