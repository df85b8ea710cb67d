# idea: an exception whose class answers for its arguments, cause and traceback is not asked for them
class Loud(Exception):
    args = property(lambda self: print('args?'))
    __cause__ = property(lambda self: print('cause?'))
    __context__ = property(lambda self: print('context?'))
    __traceback__ = property(lambda self: print('traceback?'))


loud = Loud('no')  #: has loud attribute:args item:0 str 'no'
try:
    raise loud from KeyError('why')
except Loud:
    pass  #: has loud cause: KeyError; has loud traceback: traceback
print('quiet')
