# idea: an itemgetter is a key function made by C
# steps: 3 5 6 7 8
from operator import attrgetter, itemgetter, methodcaller

arr = [('b', 1), ('a', 1), ('a', 0)]  #: has arr item:2 item:1 int 0
print(sorted(arr, key=itemgetter(1)))
print(sorted(arr, key=itemgetter(1, 0)))
print(attrgetter('real')(5), methodcaller('upper')('a'))
