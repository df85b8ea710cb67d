def fill(basket):
    # Changes the object that the caller passed.
    basket.append('cheese')


def swap(basket):
    # Moves this function's own note.
    basket = ['apple']


lunch = ['bread']
fill(lunch)
print(lunch)  # output: ['bread', 'cheese']
swap(lunch)
print(lunch)  # output: ['bread', 'cheese']
