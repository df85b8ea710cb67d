# idea: an exception is its own cause, by way of another
# ends: exception KeyError: 'b'
a, b = ValueError('a'), KeyError('b')
a.__cause__, b.__cause__ = b, a
raise b
