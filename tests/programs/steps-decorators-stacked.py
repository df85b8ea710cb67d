# idea: stacked decorators are applied from the bottom up and evaluated from the top down
def mark(label):
    print('made', label)

    def decorate(function):
        print('applied', label)
        return lambda: label + function()
    return decorate


@mark('a')
@mark('b')
def letter():
    return 'c'


print(letter())
