# idea: every iterator is iterable and every generator an iterator
# steps: 3 5 6
from collections import abc

print(issubclass(abc.Iterator, abc.Iterable), issubclass(abc.Generator, abc.Iterator))
print(isinstance(zip(), abc.Iterator), isinstance(range(3), abc.Iterator))
