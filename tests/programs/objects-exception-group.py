# idea: a group of exceptions refers to each, and each to what it was raised with
try:
    raise ExceptionGroup('both', [ValueError(['a']), KeyError('b')])
except* ValueError as caught:
    kept = caught  #: has kept attribute:exceptions item:0 attribute:args item:0 list; has kept attribute:message str 'both'
except* KeyError:
    pass
