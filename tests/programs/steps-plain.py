# idea: one step for each simple statement, in order, each before its statement runs
# steps: 3 4 5 6
a = 1  #: bind a
b = a  #: same a b
a = 2  #: rebind a; differ a b
print(a, b)
