# idea: a program may rebind the names that its module was born with
# steps: 3 4 7 8 11
__name__ = 'renamed'
__doc__ = ['a list']


class Thing:
    pass


print(Thing.__module__, __doc__)
