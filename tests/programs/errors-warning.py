# idea: a warning is printed to standard error and leaves a registry in the module
# steps: 3 5 6 5 7
import warnings

with warnings.catch_warnings(action='always'):
    warnings.warn('careful', stacklevel=1)
print('__warningregistry__' in globals())
