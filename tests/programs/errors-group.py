# idea: except* takes its part of a group and lets the rest go on
# steps: 5 6 7 8 9 10 11
try:
    try:
        raise ExceptionGroup('several', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as group:  #: spans 4 6 31
        print('values', group.exceptions)
    except* TypeError as group:  #: spans 4 8 30
        print('types', group.exceptions)
except ExceptionGroup as rest:
    print('left', rest.exceptions)
