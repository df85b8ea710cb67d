# idea: built-in exceptions carry values in fields of their own
try:
    {}[(1, [2].__len__)]  #: raise KeyError
except KeyError as error:
    print(type(error.args[0]).__name__)
try:
    open('/no/such/file')
except OSError as error:
    failed = error  #: has failed attribute:args item:1 str 'No such file or directory'
    print(type(error).__name__, error.filename, error.strerror)
try:
    'é'.encode('ascii')
except UnicodeEncodeError as error:
    print(error.object, error.start, error.reason)
