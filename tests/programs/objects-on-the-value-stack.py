# idea: of what waits on a value stack a list and the like are shown, built-in functions and numbers are not
n = 1000


def inner():
    return {'made': 'last'}


print(n * n, [n], inner())  #: create list; not create int; not create builtin_function_or_method
