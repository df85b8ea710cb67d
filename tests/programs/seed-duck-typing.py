# idea: list() of something that is no sequence fails before anything else happens
# steps: 3 8 4 5 4 5 4 5 10 4 11 12
def total(numbers):
    numbers = list(numbers)
    return sum(numbers)


print(total((1, 2)), total({3: 'a'}), total(range(3)))
try:
    total(5)
except TypeError as error:
    print(error)
