# idea: except* takes its part of a group and lets the rest go on
try:
    try:
        raise ExceptionGroup('several', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as group:
        print('values', group.exceptions)
    except* TypeError as group:
        print('types', group.exceptions)
except ExceptionGroup as rest:
    print('left', rest.exceptions)
