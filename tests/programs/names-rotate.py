# idea: a rotation of three names needs a tuple that is gone in the same step
# steps: 3 4 5 6
a, b, c = [1], [2], [3]
first = a
a, b, c = b, c, a  #: rebind a; rebind b; rebind c; same first c
print(a, b, c)
