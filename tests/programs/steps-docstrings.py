# idea: the docstring of a function is no step of its body
# steps: 3 8 5
def documented():
    """Say nothing."""
    return documented.__doc__


print(documented())
