# idea: an int of a million digits is not converted to text
huge = 1 << 4_000_000
other = huge + 1
print(huge < other, other.bit_length())
