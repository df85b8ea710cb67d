# idea: a program may rebind the names that its module was born with
# steps: 3 4 7 8 11
__name__ = 'renamed'  #: bind __name__
__doc__ = ['a list']  #: bind __doc__


class Thing:
    pass


print(Thing.__module__, __doc__)
