# idea: an int of more digits than Python converts to text is still an object
import sys

limit = sys.get_int_max_str_digits()
huge = 10 ** (limit + 10)  #: has huge int an int of 14318 bits…
try:
    str(huge)
except ValueError as error:
    print(type(error).__name__)
print(huge.bit_length() > limit)
