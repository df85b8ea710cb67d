# idea: sys.stdin gives the same answers as input, with their line ends
# input: one
# input: two
# input: three
# output: one 'two\n' three
import sys

first = input()
second = sys.stdin.readline()
print(first, repr(second), input())
