# idea: a function changes the caller's list and cannot move the caller's notes
def change(items, number):
    items.append(4)  #: mutate item
    items = ['other']
    number += 1
    return items, number


mine, n = [1], 5
print(change(mine, n), mine, n)
