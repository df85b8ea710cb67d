# idea: range and slice are objects with start, stop and step
numbers = range(0, 10, 3)  #: has numbers range range(0, 10, 3)
part = slice([1], None)  #: has part attribute:start item:0 int 1; has part attribute:stop NoneType None; has part attribute:step NoneType None
print(list(numbers), numbers.stop, part.start, 'abc'[slice(1, None)])
print(range(3) == range(0, 3, 1), 10 ** 12 in range(10 ** 13))
