# idea: += on an item evaluates object and index once
# steps: 3 8 9 4 5 10
def index():
    print('asked')
    return 0


counts = [10]
counts[index()] += 1  #: mutate item 0
print(counts)
