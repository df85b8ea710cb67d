# idea: filter holds the function that chooses, and lets go of it when it is gone itself
def chooser(least):
    return lambda text: len(text) >= least


long = filter(chooser(2), ['a', 'bb', 'cc'])  #: has long function: closure:least cell; has long iterates: iterates: list
print(next(long))  #: has long iterates: list_iterator next: item 2
del long  #: free function; free cell; free list
