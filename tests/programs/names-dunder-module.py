# idea: a program may rebind the names that its module was born with
__name__ = 'renamed'
__doc__ = ['a list']


class Thing:
    pass


print(Thing.__module__, __doc__)
