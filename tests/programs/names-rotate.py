# idea: a rotation of three names needs a tuple that is gone in the same step
a, b, c = [1], [2], [3]
first = a
a, b, c = b, c, a  #: rebind a; rebind b; rebind c; same first c
print(a, b, c)
