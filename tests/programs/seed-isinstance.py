# idea: an int is no float but both are numbers, and a dict is a Mapping
# steps: 3 4 6 7
from collections import abc
import numbers

print(isinstance(5, float), isinstance(5, numbers.Number), isinstance(5.0, numbers.Number))
print(isinstance({}, abc.Mapping), isinstance([], abc.Mapping), isinstance(True, int))
