# idea: sys.stdin gives the same answers as input
# input: one
# input: two
# input: three
# output: one ['two', 'three']
import sys

first = input()
rest = [line.strip() for line in sys.stdin]
print(first, rest)
