# idea: 3,000 exceptions, each raised while the one before was handled
# limit: 20000
# ends: exception ValueError: 3000
error = None
for number in range(3001):
    new = ValueError(number)
    new.__context__ = error
    error = new
raise error
