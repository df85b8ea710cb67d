# idea: groups of exceptions, 500 in one another
# ends: exception ExceptionGroup: deep (1 sub-exception)
error = ValueError('inner')
for _ in range(500):
    error = ExceptionGroup('deep', [error])
raise error
