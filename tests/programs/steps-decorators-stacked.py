# idea: stacked decorators are applied from the bottom up and evaluated from the top down
# steps: 3 12 4 6 9 4 6 9 7 8 7 8 18 8 8 15
def mark(label):
    print('made', label)

    def decorate(function):
        print('applied', label)
        return lambda: label + function()  #: in lambda; in function; spans 23 8 41
    return decorate


@mark('a')
@mark('b')
def letter():
    return 'c'


print(letter())  #: has letter closure:function cell: closure:function cell: function letter; has letter closure:label cell: str 'a'
