# idea: += on a list changes the object and leaves the note where it is
# steps: 3 4 5 6
items = [1]
same = items
items += [2]  #: mutate item 1; same items same
print(same is items, same)
