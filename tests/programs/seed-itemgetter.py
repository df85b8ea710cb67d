# idea: an itemgetter is a key function made by C
from operator import attrgetter, itemgetter, methodcaller

arr = [('b', 1), ('a', 1), ('a', 0)]
print(sorted(arr, key=itemgetter(1)))
print(sorted(arr, key=itemgetter(1, 0)))
print(attrgetter('real')(5), methodcaller('upper')('a'))
