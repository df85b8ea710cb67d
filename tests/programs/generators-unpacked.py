# idea: unpacking pulls one value more than it needs to find the end
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
