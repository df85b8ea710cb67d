# idea: an object() and a large int have no finalizer, yet their end is known or said to be unknown
thing = object()
number = 10 ** 30
print(type(thing).__name__, number > 5)
thing = number = None
print('end')
