# idea: except clauses are tested from the top until one fits
# steps: 4 5 7 8
try:
    {}['missing']
except IndexError:  #: spans 0 5 17
    print('index')
except (KeyError, ValueError) as error:  #: spans 0 7 38
    print('key or value', error)
except LookupError:
    print('too late')
