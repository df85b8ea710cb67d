# idea: each except* clause is tried with what the ones before it left of the group
# steps: 4 5 6 7 8 10
try:
    raise ExceptionGroup('both', [ValueError(1), TypeError(2)])
except* ValueError as first:
    print(first.exceptions)
except* TypeError:
    print('rest')
else: print('not here')
after = True  #: bind after
