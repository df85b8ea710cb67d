# idea: a loop whose header and body share a line alternates between the two
# steps: 3 4 4 4 4 4 5
n = 2
while n: n -= 1  #: spans 0 4 7; spans 9 4 15
print(n)
