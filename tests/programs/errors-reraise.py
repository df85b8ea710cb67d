# idea: a bare raise goes on with the very exception that was caught
# steps: 5 6 7 8 9 10
try:
    try:
        raise ValueError('once')
    except ValueError as error:
        first = error
        raise
except ValueError as error:
    print(error is first)
