# idea: operators on sets make new sets, comparisons ask for subsets
# steps: 3 4 5
s1, s2 = {1, 2}, {1, 2, 3}  #: length s1 2; length s2 3; has s2 member: int 1
print(s1 < s2, s2 > s1, s1 < s1, s1 <= s1)
print(s1 & s2, s1 | s2, s2 - s1, s1 ^ s2)
