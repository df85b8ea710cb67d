# idea: raise … from records a cause, an exception inside except records a context
# steps: 5 6 7 8 9 10 13 14 15 16 17
try:
    try:
        {}['k']
    except KeyError as error:
        raise ValueError('bad') from error
except ValueError as error:
    caught = error
print(repr(caught.__cause__), caught.__cause__ is caught.__context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError('while handling') from None
except TypeError as error:
    print(repr(error.__context__), error.__suppress_context__)
