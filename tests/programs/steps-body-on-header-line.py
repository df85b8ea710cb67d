# idea: the body of a compound statement on the line of its header is a step of its own
# steps: 3 4 4 4 5
n = 1
if n: a = 1; b = 2  #: spans 0 4 4; spans 6 4 11; spans 13 4 18
print(a, b)
