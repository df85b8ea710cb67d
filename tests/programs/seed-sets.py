# idea: operators on sets make new sets, comparisons ask for subsets
s1, s2 = {1, 2}, {1, 2, 3}
print(s1 < s2, s2 > s1, s1 < s1, s1 <= s1)
print(s1 & s2, s1 | s2, s2 - s1, s1 ^ s2)
