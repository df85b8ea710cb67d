# idea: an iterator over numbers that fit no machine word, which the collector does not track, is gone in mid-loop
huge = 1 << 70
numbers = iter(range(huge, huge + 5))
first = next(numbers)
copy = numbers
del numbers
second = next(copy)
del copy  #: unbind copy; free longrange_iterator
third = iter(range(huge, huge + 5))
print(next(third) == first)
