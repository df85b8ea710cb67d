a = [1, 2]
b = a       # one more note on the same list
c = [1, 2]  # another list of equal value

print(a == c)  # output: True
print(a is c)  # output: False
print(a is b)  # output: True

b.append(3)

print(a)       # output: [1, 2, 3]
print(c)       # output: [1, 2]
print(a == c)  # output: False
