# idea: an error in an expression over several lines is marked up to where that ends
print('never')
total = sum(n for n in [
    1,
    2,
], 3)
