# idea: unpacking pulls one value more than it needs to find the end
# steps: 3 10 4 5 6 4 5 6 4 5 6 4 7 12 4 5 6 4 5 6 4 5 6 13 14
def three():
    for n in (1, 2, 3):
        print('gave', n)
        yield n
    print('ran out')


a, b, c = three()
try:
    a, b = three()
except ValueError as error:
    print(error)
