# idea: an object() and a large int have no finalizer, and are known to be freed when all references to them were seen
thing = object()
number = 10 ** len('thirty digits and one')
pair = [thing, number]
print(type(thing).__name__, number > 5)
thing = number = None  #: not free object; not free int
pair.clear()  #: free object; free int
print('end')
