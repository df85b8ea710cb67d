# idea: what operator makes to get items and attributes keeps the keys and arguments that it was given
from operator import attrgetter, itemgetter, methodcaller
key = ['Brie']
first = itemgetter(0)  #: has first attribute:items int 0
both = itemgetter('a', 'b')  #: has both attribute:items item:1 str 'b'
name = attrgetter('shop.name')  #: has name attribute:attributes item:0 item:1 str 'name'
call = methodcaller('append', key, last=2)  #: has call attribute:name str 'append'; has call attribute:args item:0 list; has call attribute:kwargs value:'last' int 2
del key  #: not free list
print(first([1]), both({'a': 1, 'b': 2}))
