# idea: += on a list inside a tuple changes the list and fails all the same
pair = ([1], 2)
inner = pair[0]
try:
    pair[0] += [9]  #: mutate item 1
except TypeError as error:
    print(error)
print(pair, pair[0] is inner)
