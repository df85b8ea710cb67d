# idea: += on an item evaluates object and index once
def index():
    print('asked')
    return 0


counts = [10]
counts[index()] += 1  #: mutate item 0
print(counts)
