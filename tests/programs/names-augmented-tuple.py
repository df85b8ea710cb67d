# idea: += on a tuple moves the note to a new object
# steps: 3 4 5 6
pair = (1,)
old = pair
pair += (2,)  #: rebind pair; differ pair old; held old names
print(pair, old)
