# idea: iterators of an OrderedDict and of a deque, forwards and backwards, keep what they go through
from collections import OrderedDict, deque

keys = iter(OrderedDict(a=1, b=[2]))  #: has keys iterates: OrderedDict; has keys odict_iterator next: key 'a'
items = iter(deque([[1], [2]]))  #: has items iterates: item:0 list; has items _deque_iterator 2 left
back = reversed(deque([[1], [2], [3]]))  #: has back iterates: item:2 list
next(back)  #: has back _deque_reverse_iterator 2 left
del keys  #: free OrderedDict
del items  #: free deque
print(list(back))
