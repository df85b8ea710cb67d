# idea: += on a list inside a tuple changes the list and fails all the same
# steps: 3 4 6 7 8 9
pair = ([1], 2)
inner = pair[0]
try:
    pair[0] += [9]  #: mutate item 1
except TypeError as error:
    print(error)
print(pair, pair[0] is inner)
