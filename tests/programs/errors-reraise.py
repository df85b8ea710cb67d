# idea: a bare raise goes on with the very exception that was caught
try:
    try:
        raise ValueError('once')
    except ValueError as error:
        first = error
        raise
except ValueError as error:
    print(error is first)
