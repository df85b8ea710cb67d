# idea: a swap moves two notes in one step and makes no third object
# steps: 3 4 5 6 7
a = ['a']
b = ['b']
kept = a
a, b = b, a  #: rebind a; rebind b; not create tuple; same kept b; differ a b
print(a, b)
