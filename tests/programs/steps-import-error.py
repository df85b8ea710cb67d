# idea: an import that fails leaves no name behind
# steps: 4 5 6 8 9 10 11
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error)
try:
    from math import no_such_name
except ImportError as error:
    print(error.name)
print('no_such_module' in globals(), 'no_such_name' in globals())
